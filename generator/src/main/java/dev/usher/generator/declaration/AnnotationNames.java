package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** Usher's annotations, by name: the generator depends on none of them. */
public final class AnnotationNames {
  /** Their package. */
  public static final String PACKAGE = "dev.usher.annotations";

  /** {@code @ZendeskApi}. */
  public static final ClassName ZENDESK_API = named("ZendeskApi");

  /** {@code @RequiresScope}. */
  public static final ClassName REQUIRES_SCOPE = named("RequiresScope");

  /** {@code @GrantedScopes}. */
  public static final ClassName GRANTED_SCOPES = named("GrantedScopes");

  /** {@code @RequiresRole}. */
  public static final ClassName REQUIRES_ROLE = named("RequiresRole");

  /** {@code @Unwrap}. */
  public static final ClassName UNWRAP = named("Unwrap");

  /** {@code @Wrap}. */
  public static final ClassName WRAP = named("Wrap");

  /** {@code @OnError}. */
  public static final ClassName ON_ERROR = named("OnError");

  /** What holds several {@code @OnError}. */
  public static final ClassName ON_ERROR_LIST = ON_ERROR.nestedClass("List");

  /** What {@code @OnError} names where it names no exception. */
  public static final ClassName ON_ERROR_UNMAPPED = ON_ERROR.nestedClass("Unmapped");

  /** {@code @OnTransportError}. */
  public static final ClassName ON_TRANSPORT_ERROR = named("OnTransportError");

  /** {@code @Retry}. */
  public static final ClassName RETRY = named("Retry");

  /** {@code @NoRetry}. */
  public static final ClassName NO_RETRY = named("NoRetry");

  /** {@code @Idempotent}. */
  public static final ClassName IDEMPOTENT = named("Idempotent");

  /** {@code @IdempotencyKey}. */
  public static final ClassName IDEMPOTENCY_KEY = named("IdempotencyKey");

  /** {@code @SerializedBy}. */
  public static final ClassName SERIALIZED_BY = named("SerializedBy");

  /** {@code @Paginated}. */
  public static final ClassName PAGINATED = named("Paginated");

  /** {@code @Model}. */
  public static final ClassName MODEL = named("Model");

  /** {@code @Unknown}. */
  public static final ClassName UNKNOWN = named("Unknown");

  /** All of them that a user writes. */
  public static final List<ClassName> ALL =
      List.of(
          ZENDESK_API,
          REQUIRES_SCOPE,
          GRANTED_SCOPES,
          REQUIRES_ROLE,
          UNWRAP,
          WRAP,
          ON_ERROR,
          ON_ERROR_LIST,
          ON_TRANSPORT_ERROR,
          RETRY,
          NO_RETRY,
          IDEMPOTENT,
          IDEMPOTENCY_KEY,
          SERIALIZED_BY,
          PAGINATED,
          MODEL,
          UNKNOWN);

  private AnnotationNames() {}

  private static ClassName named(String simpleName) {
    return ClassName.get(PACKAGE, simpleName);
  }
}
