package dev.usher.benchmarks.call;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.usher.benchmarks.ticket.Ticket;
import dev.usher.benchmarks.ticket.TicketChange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;

/** OkHttp and Moshi's streams, everything written by hand for these four calls. */
final class RawContestant implements Contestant {
  private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");
  private static final JsonReader.Options TICKET = JsonReader.Options.of("ticket");
  private static final JsonReader.Options TICKETS = JsonReader.Options.of("tickets");

  private final OkHttpClient client;
  private final JsonAdapter<Ticket> ticket = new TicketReader();
  private final HttpUrl tickets = HttpUrl.get(Account.BASE_URL + "api/v2/tickets");

  private RawContestant(OkHttpClient client) {
    this.client = client;
  }

  static Contestant over(OkHttpClient client) {
    return new RawContestant(client);
  }

  @Override
  public Ticket show(long id) throws IOException {
    try (Response response = send(request(ticketUrl(id)).get().build())) {
      JsonReader reader = JsonReader.of(response.body().source());
      seek(reader, TICKET);
      Ticket read = ticket.fromJson(reader);
      finish(reader);
      return read;
    }
  }

  @Override
  public List<Ticket> list(int size) throws IOException {
    HttpUrl url =
        tickets.newBuilder().addQueryParameter("page[size]", Integer.toString(size)).build();
    try (Response response = send(request(url).get().build())) {
      JsonReader reader = JsonReader.of(response.body().source());
      seek(reader, TICKETS);
      List<Ticket> read = TicketReader.tickets(reader, ticket);
      finish(reader);
      return read;
    }
  }

  @Override
  public void delete(long id) throws IOException {
    send(request(ticketUrl(id)).delete(null).build()).close();
  }

  @Override
  public List<Fault> refusedUpdate(long id, TicketChange change) throws IOException {
    try (Response response = client.newCall(put(id, change)).execute()) {
      if (response.code() != 422) {
        throw new IOException("refused with " + response.code());
      }
      return FaultReader.read(JsonReader.of(response.body().source()));
    }
  }

  private Request put(long id, TicketChange change) throws IOException {
    Buffer buffer = new Buffer();
    JsonWriter writer = JsonWriter.of(buffer);
    writer.beginObject().name("ticket").beginObject();
    writer.name("status").value(change.status().name().toLowerCase(Locale.ROOT));
    writer.name("assignee_id").value(change.assigneeId());
    writer.name("subject").value(change.subject());
    writer.endObject().endObject();
    return request(ticketUrl(id)).put(RequestBody.create(buffer.readByteString(), JSON)).build();
  }

  private HttpUrl ticketUrl(long id) {
    return tickets.newBuilder().addPathSegment(Long.toString(id)).build();
  }

  private static Request.Builder request(HttpUrl url) {
    return new Request.Builder().url(url).header("Authorization", Account.AUTHORIZATION);
  }

  private Response send(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    if (!response.isSuccessful()) {
      response.close();
      throw new IOException("refused with " + response.code());
    }
    return response;
  }

  /** Stands before the value of the member wanted. */
  private static void seek(JsonReader reader, JsonReader.Options member) throws IOException {
    reader.beginObject();
    while (reader.selectName(member) < 0) {
      reader.skipName();
      reader.skipValue();
    }
  }

  /** Reads the answer to its end, as the other contestants do. */
  private static void finish(JsonReader reader) throws IOException {
    while (reader.hasNext()) {
      reader.skipName();
      reader.skipValue();
    }
    reader.endObject();
  }
}
