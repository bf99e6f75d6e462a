package dev.usher.support;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.EOFException;

/**
 * Why a body does not decode. Decoders quote the values that they refuse, which may be personal
 * data. A log needs the place and the kind of the failure, so a stand-in takes the stack trace of
 * what was thrown, not its message.
 *
 * @param path where in the JSON
 * @param problem what is wrong there, without values
 * @param standIn in place of what was thrown
 */
record Undecodable(String path, String problem, JsonDataException standIn) {

  private static final String OBJECT_FOR_ARRAY = "expected an array but found an object";

  /**
   * What a failure of a decoder means.
   *
   * @param reader what it read from, where it stood when it failed
   */
  static Undecodable of(Throwable failure, JsonReader reader) {
    if (failure instanceof JsonEncodingException) {
      return of(reader.getPath(), "it is no JSON there", failure);
    }
    if (failure instanceof EOFException) {
      return of(reader.getPath(), "the JSON document ends there", failure);
    }
    // Moshi wraps what @FromJson methods throw.
    Throwable cause = failure.getCause();
    Throwable origin = failure instanceof JsonDataException && cause != null ? cause : failure;
    if (origin instanceof JsonDataException mismatch) {
      Mismatch found = Mismatch.of(mismatch, reader.getPath());
      return of(found.path(), found.problem(), origin);
    }
    String problem = "the decoder failed with " + origin.getClass().getName();
    return of(reader.getPath(), problem, origin);
  }

  /**
   * The same, and which member of the value was probably meant.
   *
   * @param members what leads to the value
   * @param reader stands where it failed
   */
  Undecodable withMend(MemberPath members, JsonReader reader) {
    String mend = path.equals(members.jsonPath()) ? mend(members, reader) : "";
    return new Undecodable(path, problem + mend, standIn);
  }

  private String mend(MemberPath members, JsonReader reader) {
    if (problem.equals(OBJECT_FOR_ARRAY)) {
      FoundMembers found = FoundMembers.ahead(reader);
      String array = found.onlyArray();
      return found.described()
          + (array.isEmpty() ? "" : ": @Unwrap(\"" + members.deeper(array) + "\")?");
    }
    return problem.startsWith("required member") && members.depth() == 0
        ? "; where it stands deeper, as in {\"ticket\": {...}}, write @Unwrap(\"ticket\")"
        : "";
  }

  private static Undecodable of(String path, String problem, Throwable failure) {
    JsonDataException standIn = new JsonDataException(problem + " at path " + path);
    standIn.setStackTrace(failure.getStackTrace());
    return new Undecodable(path, problem, standIn);
  }
}
