package dev.usher.testing;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The records of one resource, by id. Stamps ids, urls and times; knows nothing of their meaning.
 */
final class Table {

  private final NavigableMap<Long, JsonObject> rows = new TreeMap<>();
  private final String url;
  private final Timestamps time;
  private long nextId;

  Table(String url, long firstId, Timestamps time) {
    this.url = url;
    this.nextId = firstId;
    this.time = time;
  }

  /** Adds a record. An id or times that it brings along are kept, else they are given. */
  JsonObject insert(JsonObject attributes) {
    long id = attributes.integer("id").orElse(nextId);
    nextId = Math.max(nextId, id + 1);
    String now = time.stamp();
    JsonObject row =
        JsonObject.of("id", id)
            .with("url", url + "/" + id + ".json")
            .with("created_at", now)
            .with("updated_at", now)
            .withAll(attributes);
    rows.put(id, row);
    return row;
  }

  /** Changes some attributes of a record and moves its {@code updated_at} on. */
  JsonObject update(long id, JsonObject changes) {
    JsonObject row = require(id);
    String updatedAt = time.stampAfter(row.string("updated_at").orElseThrow());
    JsonObject updated = row.withAll(changes).with("updated_at", updatedAt);
    rows.put(id, updated);
    return updated;
  }

  Optional<JsonObject> find(long id) {
    return Optional.ofNullable(rows.get(id));
  }

  /**
   * The record.
   *
   * @throws Rejection 404 if there is none
   */
  JsonObject require(long id) {
    return find(id).orElseThrow(Rejections::recordNotFound);
  }

  void delete(long id) {
    require(id);
    rows.remove(id);
  }

  /** All records in the order of their ids. */
  List<JsonObject> all() {
    return List.copyOf(rows.values());
  }
}
