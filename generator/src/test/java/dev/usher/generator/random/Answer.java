package dev.usher.generator.random;

/** What a random endpoint returns, and what comes of it. */
enum Answer {
  NOTHING("void", "Void", Kind.NOTHING, "", "null"),
  TEXT("String", "String", Kind.JSON, "\"text\"", "text"),
  NUMBER("long", "Long", Kind.JSON, "7", "7"),
  TICKET("Ticket", "Ticket", Kind.JSON, "{\"id\":7,\"subject\":\"s\"}", "Ticket[id=7, subject=s]"),
  LIST("List<String>", "List<String>", Kind.JSON, "[\"a\",\"b\"]", "[a, b]"),
  MAP("Map<String, Long>", "Map<String, Long>", Kind.JSON, "{\"k\":1}", "{k=1}"),
  OPTIONAL("Optional<Ticket>", TICKET),
  RESPONSE("ApiResponse<List<String>>", LIST),
  RESPONSE_OF_NOTHING("ApiResponse<Void>", NOTHING),
  FUTURE("CompletableFuture<Ticket>", TICKET),
  FUTURE_OF_NOTHING("CompletableFuture<Void>", NOTHING),
  FUTURE_OF_OPTIONAL("CompletableFuture<Optional<String>>", TEXT),
  STAGE("CompletionStage<ApiResponse<Map<String, Long>>>", MAP),
  BODY("okhttp3.ResponseBody", "okhttp3.ResponseBody", Kind.BODY, "raw", "raw"),
  OPTIONAL_BODY("Optional<okhttp3.ResponseBody>", BODY),
  STREAM("InputStream", "okhttp3.ResponseBody", Kind.STREAM, "raw", "raw"),
  CALL("Call<Ticket>", "Ticket", Kind.CALL, "{\"id\":7,\"subject\":\"s\"}", TICKET.text),
  OF_THREADS("List<Thread>", "List<Thread>", Kind.UNDECODABLE, "", ""),
  EMPTY("Optional<Void>", "Void", Kind.UNSUPPORTED, "", ""),
  TWICE_OPTIONAL("Optional<Optional<String>>", "String", Kind.UNSUPPORTED, "", ""),
  HELD_CALL("CompletableFuture<Call<String>>", "String", Kind.UNSUPPORTED, "", "");

  /** What it is to a client. */
  enum Kind {
    NOTHING,
    JSON,
    BODY,
    STREAM,
    CALL,
    UNDECODABLE,
    UNSUPPORTED
  }

  private final String type;
  private final String plain;
  private final Kind kind;
  private final String sent;
  private final String text;

  Answer(String type, String plain, Kind kind, String sent, String text) {
    this.type = type;
    this.plain = plain;
    this.kind = kind;
    this.sent = sent;
    this.text = text;
  }

  Answer(String type, Answer content) {
    this(type, content.plain, content.kind, content.sent, content.text);
  }

  String type() {
    return type;
  }

  /** What Retrofit's {@code Call} is of. */
  String plain() {
    return plain;
  }

  Kind kind() {
    return kind;
  }

  /** What a server sends. */
  String sent() {
    return sent;
  }

  /** How what arrives is shown. */
  String text() {
    return text;
  }

  boolean isOptional() {
    return type.contains("Optional<");
  }

  boolean isBlocking() {
    return !type.startsWith("Complet");
  }
}
