package dev.usher.generator.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Every diagnostic there is. A code is a contract: its label stands in builds' logs, in
 * {@code @SuppressWarnings} and in the name of its page, so it is never renamed and never reused.
 */
public enum Code {
  /** The processor failed: a defect of ours. */
  INTERNAL_ERROR(Group.DECLARATION, Severity.ERROR),
  /** An option that makes no sense. */
  BAD_OPTION(Group.DECLARATION, Severity.ERROR),
  /** A type that an inherited member needs is not on the class path. */
  MISSING_TYPE(Group.DECLARATION, Severity.ERROR),
  /** Legal, and announced, but not built yet. */
  NOT_YET_SERVED(Group.DECLARATION, Severity.ERROR),
  /** An annotation of Usher's where it does nothing. */
  STRAY_ANNOTATION(Group.DECLARATION, Severity.ERROR),
  /** An annotation of Usher's that changes nothing. */
  USELESS_ANNOTATION(Group.DECLARATION, Severity.WARNING),
  /** {@code @SuppressWarnings("usher:...")} with a name that suppresses nothing. */
  UNKNOWN_SUPPRESSION(Group.DECLARATION, Severity.WARNING),
  /** {@code @ZendeskApi} on what is no interface. */
  NOT_AN_INTERFACE(Group.DECLARATION, Severity.ERROR),
  /** An interface with type parameters. */
  GENERIC_INTERFACE(Group.DECLARATION, Severity.ERROR),
  /** An interface that generated code cannot see. */
  PRIVATE_INTERFACE(Group.DECLARATION, Severity.ERROR),
  /** An interface that nothing generated may implement. */
  SEALED_INTERFACE(Group.DECLARATION, Severity.ERROR),
  /** Two interfaces, or an interface and a class, that want one name. */
  CLIENT_NAME_CLASH(Group.DECLARATION, Severity.ERROR),
  /** A method that looks like the generated {@code create(Zendesk)}. */
  CREATE_METHOD_CLASH(Group.DECLARATION, Severity.ERROR),
  /** One method, inherited from two interfaces that disagree. */
  AMBIGUOUS_ENDPOINT(Group.DECLARATION, Severity.ERROR),
  /** A method without {@code @GET} or the like. */
  MISSING_HTTP_METHOD(Group.DECLARATION, Severity.ERROR),
  /** A method with two of {@code @GET} and the like. */
  SEVERAL_HTTP_METHODS(Group.DECLARATION, Severity.ERROR),
  /** A path variable without a parameter. */
  UNBOUND_PATH_VARIABLE(Group.DECLARATION, Severity.ERROR),
  /** A path parameter without a variable. */
  UNKNOWN_PATH_VARIABLE(Group.DECLARATION, Severity.ERROR),
  /** Two parameters of one path variable. */
  DUPLICATE_PATH_PARAMETER(Group.DECLARATION, Severity.ERROR),
  /** A variable behind the question mark, where Retrofit puts nothing in. */
  VARIABLE_IN_QUERY(Group.DECLARATION, Severity.ERROR),
  /** A parameter of which nobody knows what to send. */
  MISSING_PARAMETER_ANNOTATION(Group.DECLARATION, Severity.ERROR),
  /** A parameter to be sent in two ways. */
  SEVERAL_PARAMETER_ANNOTATIONS(Group.DECLARATION, Severity.ERROR),
  /** Two bodies. */
  SEVERAL_BODIES(Group.DECLARATION, Severity.ERROR),
  /** A body, form or multipart, with a verb that has none. */
  BODY_NOT_ALLOWED(Group.DECLARATION, Severity.ERROR),
  /** {@code @Body} beside {@code @FormUrlEncoded} or {@code @Multipart}. */
  BODY_WITH_ENCODING(Group.DECLARATION, Severity.ERROR),
  /** {@code @FormUrlEncoded} and {@code @Multipart} on one method. */
  SEVERAL_ENCODINGS(Group.DECLARATION, Severity.ERROR),
  /** {@code @Field} without {@code @FormUrlEncoded}. */
  FIELD_WITHOUT_FORM(Group.DECLARATION, Severity.ERROR),
  /** {@code @FormUrlEncoded} without {@code @Field}. */
  FORM_WITHOUT_FIELD(Group.DECLARATION, Severity.ERROR),
  /** {@code @Part} without {@code @Multipart}. */
  PART_WITHOUT_MULTIPART(Group.DECLARATION, Severity.ERROR),
  /** {@code @Multipart} without {@code @Part}. */
  MULTIPART_WITHOUT_PART(Group.DECLARATION, Severity.ERROR),
  /** Neither a path nor a {@code @Url}. */
  MISSING_URL(Group.DECLARATION, Severity.ERROR),
  /** {@code @Url} beside a path. */
  URL_WITH_PATH(Group.DECLARATION, Severity.ERROR),
  /** Two {@code @Url}. */
  SEVERAL_URLS(Group.DECLARATION, Severity.ERROR),
  /** {@code @Url} on a type that is no URL. */
  UNSUPPORTED_URL_TYPE(Group.DECLARATION, Severity.ERROR),
  /** A path that no base makes a URL of. */
  MALFORMED_URL(Group.DECLARATION, Severity.ERROR),
  /** A path with a host of its own. */
  ABSOLUTE_URL(Group.DECLARATION, Severity.WARNING),
  /** {@code .} or {@code ..} as a segment of a path with variables. */
  DOT_SEGMENT(Group.DECLARATION, Severity.ERROR),
  /** A path variable whose name is none. */
  MALFORMED_PATH_VARIABLE(Group.DECLARATION, Severity.ERROR),
  /** {@code @Path} or {@code @Url} behind a query parameter. */
  PARAMETER_ORDER(Group.DECLARATION, Severity.ERROR),
  /** {@code @HTTP} with a method that is none. */
  MALFORMED_HTTP_METHOD(Group.DECLARATION, Severity.ERROR),
  /** {@code @HTTP} whose {@code hasBody} is not what its method wants. */
  CONTRADICTORY_BODY(Group.DECLARATION, Severity.ERROR),
  /** A header that is none. */
  MALFORMED_HEADER(Group.DECLARATION, Severity.ERROR),
  /** A content type that is none. */
  MALFORMED_CONTENT_TYPE(Group.DECLARATION, Severity.ERROR),
  /** An iterable that does not say of what, where its elements are sent. */
  UNTYPED_ITERABLE(Group.DECLARATION, Severity.ERROR),
  /** {@code @QueryMap} or the like on what is no map. */
  NOT_A_MAP(Group.DECLARATION, Severity.ERROR),
  /** A map that does not say from what to what. */
  UNTYPED_MAP(Group.DECLARATION, Severity.ERROR),
  /** A map whose keys are no strings. */
  MAP_KEY_NOT_STRING(Group.DECLARATION, Severity.ERROR),
  /** {@code @Part} without a name, on what brings none. */
  PART_WITHOUT_NAME(Group.DECLARATION, Severity.ERROR),
  /** {@code @Part} with a name, on what brings its own. */
  PART_NAMED_TWICE(Group.DECLARATION, Severity.ERROR),
  /** {@code @PartMap} of parts that bring their own names. */
  PART_MAP_OF_PARTS(Group.DECLARATION, Severity.ERROR),
  /** A name or an encoding of a part that no header can have. */
  MALFORMED_PART(Group.DECLARATION, Severity.ERROR),
  /** A value that becomes text which is hardly meant. */
  SENT_AS_TO_STRING(Group.DECLARATION, Severity.WARNING),
  /** Two {@code @Tag} of one type. */
  DUPLICATE_TAG(Group.DECLARATION, Severity.ERROR),
  /** A return type that no client can answer. */
  UNSUPPORTED_RETURN_TYPE(Group.DECLARATION, Severity.ERROR),
  /** A type variable or a wildcard in a signature. */
  UNRESOLVABLE_TYPE(Group.DECLARATION, Severity.ERROR),
  /** A type in a signature, or a qualifier on it, that the client cannot see. */
  HIDDEN_TYPE(Group.DECLARATION, Severity.ERROR),
  /** {@code @HEAD} with an answer to decode. */
  HEAD_WITH_ANSWER(Group.DECLARATION, Severity.ERROR),
  /** {@code InputStream} without {@code @Streaming}. */
  STREAMING_REQUIRED(Group.DECLARATION, Severity.ERROR),
  /** {@code @Streaming} where nothing can be streamed. */
  USELESS_STREAMING(Group.DECLARATION, Severity.WARNING),
  /** {@code @Unwrap} where there is no JSON to unwrap. */
  UNWRAP_WITHOUT_JSON(Group.DECLARATION, Severity.ERROR),
  /** {@code @Unwrap} or {@code @Wrap} with a name that is none. */
  MALFORMED_MEMBER_NAME(Group.DECLARATION, Severity.ERROR),
  /** {@code @Wrap} off a body. */
  WRAP_WITHOUT_BODY(Group.DECLARATION, Severity.ERROR),
  /** Two {@code CallOptions}. */
  SEVERAL_CALL_OPTIONS(Group.DECLARATION, Severity.ERROR),
  /** Something that is done for calls of Usher's, on a {@code Call} of Retrofit's. */
  IGNORED_ON_CALL(Group.DECLARATION, Severity.ERROR),
  /** A key of {@code @SerializedBy} that is none. */
  MALFORMED_KEY(Group.DECLARATION, Severity.ERROR),
  /** A variable in a key of {@code @SerializedBy} that the path has not. */
  UNBOUND_KEY_VARIABLE(Group.DECLARATION, Severity.ERROR),

  /** {@code @OnError} that names no exception. */
  MISSING_EXCEPTION(Group.ERRORS, Severity.ERROR),
  /** {@code @OnError} with an exception that cannot be made from an {@code ApiError}. */
  UNUSABLE_EXCEPTION(Group.ERRORS, Severity.ERROR),
  /** {@code @OnError} with a checked exception that the method does not declare. */
  UNDECLARED_EXCEPTION(Group.ERRORS, Severity.ERROR),
  /** Two mappings of one case. */
  DUPLICATE_MAPPING(Group.ERRORS, Severity.ERROR),
  /** A mapping that another always goes before. */
  UNREACHABLE_MAPPING(Group.ERRORS, Severity.WARNING),
  /** An exception made of a body, on a method whose answers have none. */
  HEAD_ERROR_WITH_BODY(Group.ERRORS, Severity.WARNING),
  /** The errors of a {@code Result} that are neither {@code ApiError} nor a sealed interface. */
  NOT_AN_ERROR_TYPE(Group.ERRORS, Severity.ERROR),
  /** A case of an error type that no client can make. */
  UNUSABLE_CASE(Group.ERRORS, Severity.ERROR),
  /** A case of an error type that does not say what it is for. */
  UNMAPPED_CASE(Group.ERRORS, Severity.ERROR),
  /** An error type without a case for all other errors. */
  MISSING_CATCH_ALL(Group.ERRORS, Severity.ERROR),
  /** A case for all other errors that not every error makes. */
  FRAGILE_CATCH_ALL(Group.ERRORS, Severity.WARNING),
  /** An exception on a case of an error type. */
  EXCEPTION_ON_CASE(Group.ERRORS, Severity.ERROR),
  /** A component of a case that there is nothing for. */
  UNBOUND_COMPONENT(Group.ERRORS, Severity.ERROR),
  /** {@code @OnError} on a method that returns a {@code Result}. */
  MAPPING_ON_RESULT(Group.ERRORS, Severity.ERROR),
  /** A status that no error has. */
  BAD_STATUS(Group.ERRORS, Severity.ERROR),

  /** A scope that is none. */
  MALFORMED_SCOPE(Group.SCOPE, Severity.ERROR),
  /** A scope that Zendesk does not list, and nearly does. */
  UNKNOWN_SCOPE(Group.SCOPE, Severity.WARNING),
  /** A scope that another in the same list covers. */
  REDUNDANT_SCOPE(Group.SCOPE, Severity.WARNING),
  /** An endpoint out of reach of the scopes held. */
  MISSING_SCOPE(Group.SCOPE, Severity.WARNING),

  /** A number of {@code @Retry} out of range. */
  RETRY_OUT_OF_RANGE(Group.RETRY, Severity.ERROR),
  /** A status that is there twice. */
  DUPLICATE_STATUS(Group.RETRY, Severity.WARNING),
  /** A duration that is none. */
  MALFORMED_DURATION(Group.RETRY, Severity.ERROR),
  /** {@code @Retry} and {@code @NoRetry} on one element. */
  RETRY_AND_NO_RETRY(Group.RETRY, Severity.ERROR),
  /** A retry that may do a thing twice. */
  UNSAFE_RETRY(Group.RETRY, Severity.ERROR),
  /** {@code @Idempotent} on other than a POST. */
  IDEMPOTENT_WITHOUT_POST(Group.RETRY, Severity.ERROR),
  /** {@code @IdempotencyKey} on a method that sends none. */
  IDEMPOTENCY_KEY_WITHOUT_IDEMPOTENT(Group.RETRY, Severity.ERROR),
  /** {@code @IdempotencyKey} on what is no {@code String}. */
  IDEMPOTENCY_KEY_NOT_STRING(Group.RETRY, Severity.ERROR),
  /** Two {@code @IdempotencyKey}. */
  SEVERAL_IDEMPOTENCY_KEYS(Group.RETRY, Severity.ERROR),
  /** An {@code Idempotency-Key} sent by hand beside that of {@code @Idempotent}. */
  SECOND_IDEMPOTENCY_KEY(Group.RETRY, Severity.ERROR),
  /** {@code @Idempotent} where Zendesk is not known to heed the key. */
  UNHEEDED_IDEMPOTENCY_KEY(Group.RETRY, Severity.WARNING),

  /** {@code @Paginated} on what returns no {@code Pages}. */
  PAGINATED_WITHOUT_PAGES(Group.PAGING, Severity.ERROR),
  /** {@code Pages} without {@code @Paginated}. */
  PAGES_WITHOUT_PAGINATED(Group.PAGING, Severity.ERROR),
  /** {@code @Paginated} that does not name the member with the items. */
  MISSING_ITEMS(Group.PAGING, Severity.ERROR),

  /** A record that Moshi reads and writes by itself, with members in camel case. */
  RECORD_WITHOUT_MODEL(Group.MODEL, Severity.WARNING),
  /** What is sent or answered as JSON is of a type that Moshi has no adapter for. */
  UNSUPPORTED_JSON_TYPE(Group.MODEL, Severity.ERROR),
  /** {@code @Model} on what is no record, enum or sealed interface. */
  NOT_A_MODEL(Group.MODEL, Severity.ERROR),
  /** A model that its adapter cannot see. */
  PRIVATE_MODEL(Group.MODEL, Severity.ERROR),
  /** A model and another type that want one adapter's name. */
  ADAPTER_NAME_CLASH(Group.MODEL, Severity.ERROR),
  /** A member of {@code @Model} where it does nothing. */
  USELESS_MODEL_MEMBER(Group.MODEL, Severity.ERROR),
  /** Two components of one JSON name. */
  DUPLICATE_MEMBER(Group.MODEL, Severity.ERROR),
  /** A record with more than 60 components. */
  TOO_MANY_COMPONENTS(Group.MODEL, Severity.ERROR),
  /** A component of a type that no adapter can serve. */
  UNSUPPORTED_COMPONENT(Group.MODEL, Severity.ERROR),
  /** An {@code Optional} that is not the whole component. */
  NESTED_OPTIONAL(Group.MODEL, Severity.ERROR),
  /** A map whose keys cannot be names of JSON members. */
  UNSUPPORTED_MAP_KEY(Group.MODEL, Severity.ERROR),
  /** A component of a type that the adapter cannot see. */
  HIDDEN_COMPONENT(Group.MODEL, Severity.ERROR),
  /** {@code @Json(ignore = true)} on a component. */
  IGNORED_COMPONENT(Group.MODEL, Severity.ERROR),
  /** A {@code JsonQualifier} with members. */
  QUALIFIER_WITH_MEMBERS(Group.MODEL, Severity.ERROR),
  /** Two constants, or two cases, of one label. */
  DUPLICATE_LABEL(Group.MODEL, Severity.ERROR),
  /** Two {@code @Unknown} in one type. */
  SEVERAL_UNKNOWNS(Group.MODEL, Severity.ERROR),
  /** A case of a sealed interface that is no model. */
  CASE_NOT_A_MODEL(Group.MODEL, Severity.ERROR),
  /** A sealed interface, or a case of one, with type parameters. */
  GENERIC_SEALED_MODEL(Group.MODEL, Severity.ERROR),
  /** A case that one discriminator would give two labels. */
  CONFLICTING_LABELS(Group.MODEL, Severity.ERROR);

  private final Group group;
  private final Severity severity;
  private final String label;

  Code(Group group, Severity severity) {
    this.group = group;
    this.severity = severity;
    this.label =
        Arrays.stream(name().split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
  }

  /** The name in brackets: {@code UnboundPathVariable}. */
  public String label() {
    return label;
  }

  /** What it is about. */
  public Group group() {
    return group;
  }

  /** How bad it is, unless an option says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Its page, from the root of the repository. */
  public String page() {
    return "docs/diagnostics/" + label + ".md";
  }
}
