package dev.usher.generator.rejected;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A method of an interface, put together from annotations of Retrofit's and types, sense or not.
 *
 * @param annotations what it carries
 * @param returns its return type
 * @param parameters with their annotations
 */
record RandomDeclaration(List<String> annotations, String returns, List<String> parameters) {
  private static final String[] PATHS = {
    "a",
    "a",
    "a/{id}",
    "a/{id}",
    "a/{id}/{b}",
    "a?x=1",
    "a?x={id}",
    "",
    "/",
    "{id}",
    "a/../b",
    "a/../{id}",
    "a:b",
    "http://h/a",
    "a/{id",
    "a/{1}",
    "a b"
  };
  private static final String[] VERBS = {
    "GET", "GET", "POST", "POST", "PUT", "PATCH", "DELETE", "HEAD"
  };
  private static final String[] EXTRAS = {
    "@FormUrlEncoded",
    "@FormUrlEncoded",
    "@Multipart",
    "@Multipart",
    "@Headers(\"A: b\")",
    "@Headers(\"Ab\")",
    "@Headers({})",
    "@Headers(\"Content-Type: x\")",
    "@Headers(\"Content-Type: text/plain\")",
    "@Headers(\"Ä: b\")",
    "@Streaming",
    "@GET(\"b\")"
  };
  private static final String[] BINDINGS = {
    "@Path(\"id\")",
    "@Path(\"id\")",
    "@Path(\"b\")",
    "@Path(\"1\")",
    "@Query(\"q\")",
    "@Query(\"q\")",
    "@QueryName",
    "@QueryMap",
    "@Field(\"f\")",
    "@Field(\"f\")",
    "@FieldMap",
    "@Body",
    "@Body",
    "@Part(\"p\")",
    "@Part",
    "@PartMap",
    "@Header(\"H\")",
    "@Header(\"H H\")",
    "@HeaderMap",
    "@Url",
    "@Tag",
    "",
    "@Query(\"q\") @Field(\"f\")"
  };
  private static final String[] TYPES = {
    "String",
    "String",
    "String",
    "int",
    "Integer",
    "List<String>",
    "List<String>",
    "List",
    "List<?>",
    "List<? extends Number>",
    "String[]",
    "int[]",
    "Map<String, String>",
    "Map<String, String>",
    "Map<String, ?>",
    "Map",
    "Map<Integer, String>",
    "TreeMap<String, String>",
    "Object",
    "okhttp3.RequestBody",
    "okhttp3.MultipartBody.Part",
    "List<okhttp3.MultipartBody.Part>",
    "Map<String, okhttp3.RequestBody>",
    "java.net.URI",
    "okhttp3.HttpUrl",
    "okhttp3.Headers",
    "T",
    "List<T>"
  };
  private static final String[] RETURNS = {
    "Call<Void>",
    "Call<Void>",
    "Call<Void>",
    "Call<String>",
    "Call<String>",
    "Call<okhttp3.ResponseBody>",
    "Call<List<String>>",
    "Call<?>",
    "Call<T>",
    "Call<retrofit2.Response<String>>",
    "Call<okhttp3.Response>",
    "Call"
  };

  static RandomDeclaration of(RandomGenerator random) {
    List<String> annotations = new ArrayList<>();
    if (random.nextInt(20) > 0) {
      annotations.add(request(random));
    }
    IntStream.range(0, random.nextInt(3)).forEach(i -> annotations.add(one(EXTRAS, random)));
    List<String> parameters =
        Stream.generate(() -> one(BINDINGS, random) + " " + one(TYPES, random))
            .limit(random.nextInt(4))
            .toList();
    Set<String> types = new HashSet<>();
    annotations.removeIf(annotation -> !types.add(annotation.replaceFirst("\\(.*", "")));
    return new RandomDeclaration(List.copyOf(annotations), one(RETURNS, random), parameters);
  }

  private static String request(RandomGenerator random) {
    String path = "\"" + one(PATHS, random) + "\"";
    return random.nextInt(8) > 0
        ? "@" + one(VERBS, random) + "(" + path + ")"
        : "@HTTP(method = \""
            + one(VERBS, random)
            + "\", path = "
            + path
            + ", hasBody = "
            + random.nextBoolean()
            + ")";
  }

  private static String one(String[] choices, RandomGenerator random) {
    return choices[random.nextInt(choices.length)];
  }

  /** The interface, called {@code name}. */
  String source(String name) {
    List<String> named =
        IntStream.range(0, parameters.size()).mapToObj(i -> parameters.get(i) + " p" + i).toList();
    return """
        package com.acme;
        import java.util.*;
        import retrofit2.Call;
        import retrofit2.http.*;
        @SuppressWarnings("rawtypes")
        @dev.usher.annotations.ZendeskApi
        public interface %s {
          %s
          %s%s m(%s);
        }
        """
        .formatted(
            name,
            String.join("\n  ", annotations),
            toString().matches(".*\\bT\\b.*") ? "<T> " : "",
            returns,
            String.join(", ", named));
  }

  /** Each with a thing less. */
  Stream<RandomDeclaration> smaller() {
    return Stream.of(
            IntStream.range(0, annotations.size())
                .mapToObj(i -> new RandomDeclaration(without(annotations, i), returns, parameters)),
            IntStream.range(0, parameters.size())
                .mapToObj(i -> new RandomDeclaration(annotations, returns, without(parameters, i))),
            Stream.of(new RandomDeclaration(annotations, "Call<Void>", parameters))
                .filter(other -> !other.equals(this)))
        .flatMap(each -> each);
  }

  private static List<String> without(List<String> all, int index) {
    List<String> left = new ArrayList<>(all);
    left.remove(index);
    return left;
  }
}
