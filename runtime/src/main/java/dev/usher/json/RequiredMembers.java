package dev.usher.json;

import static java.util.stream.Collectors.joining;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The members of a record that are primitives, which have no {@code null} to stand for a member
 * that is missing. The n-th of them is bit n of a mask. Immutable.
 */
public final class RequiredMembers {

  private final List<String> declarations;
  private final long all;

  private RequiredMembers(List<String> declarations) {
    this.declarations = declarations;
    this.all = -1L >>> (Long.SIZE - declarations.size());
  }

  /**
   * The members that an object must have.
   *
   * @param declarations type and JSON name of each, as {@code "long id"}; 1 to 64 of them
   * @return the members
   */
  public static RequiredMembers of(String... declarations) {
    if (declarations.length == 0 || declarations.length > Long.SIZE) {
      throw new IllegalArgumentException(declarations.length + " members, not 1 to 64");
    }
    return new RequiredMembers(List.of(declarations));
  }

  /**
   * Checks that an object had them all.
   *
   * @param reader stands right behind the object
   * @param seen a bit for each member that was there
   * @throws JsonDataException when one is missing; tells its name, type and the object's path
   */
  public void check(JsonReader reader, long seen) {
    if (seen != all) {
      throw new JsonDataException(
          "Required %s missing at path %s"
              .formatted(describeMissing(seen), JsonFailures.pathOfLast(reader)));
    }
  }

  private String describeMissing(long seen) {
    List<String> missing =
        IntStream.range(0, declarations.size())
            .filter(i -> (seen & 1L << i) == 0)
            .mapToObj(declarations::get)
            .toList();
    return missing.stream()
        .map(RequiredMembers::describe)
        .collect(joining(", ", missing.size() == 1 ? "member " : "members ", ""));
  }

  private static String describe(String declaration) {
    int space = declaration.indexOf(' ');
    return "'%s' (%s)".formatted(declaration.substring(space + 1), declaration.substring(0, space));
  }
}
