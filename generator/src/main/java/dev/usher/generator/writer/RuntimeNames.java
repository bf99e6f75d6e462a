package dev.usher.generator.writer;

import com.palantir.javapoet.ClassName;

/** The types that generated clients name, by string: the generator depends on none of them. */
final class RuntimeNames {
  static final ClassName ZENDESK = ClassName.get("dev.usher", "Zendesk");
  static final ClassName RETRY_POLICY = ClassName.get("dev.usher", "RetryPolicy");
  static final ClassName JITTER = RETRY_POLICY.nestedClass("Jitter");
  static final ClassName CALL_OPTIONS = ClassName.get("dev.usher", "CallOptions");
  static final ClassName API_RESPONSE = ClassName.get("dev.usher", "ApiResponse");

  static final ClassName RESULT = ClassName.get("dev.usher", "Result");

  static final ClassName BINDING = ClassName.get("dev.usher.support", "Binding");
  static final ClassName ENDPOINT = ClassName.get("dev.usher.support", "Endpoint");
  static final ClassName ERROR_CASES = ClassName.get("dev.usher.support", "ErrorCases");
  static final ClassName ERROR_RULE = ClassName.get("dev.usher.support", "ErrorRule");
  static final ClassName JSON_BODY = ClassName.get("dev.usher.support", "JsonBody");
  static final ClassName OPERATION = ClassName.get("dev.usher.support", "Operation");
  static final ClassName PRODUCT = ClassName.get("dev.usher.support", "Product");
  static final ClassName RESPONSE_TYPE = ClassName.get("dev.usher.support", "ResponseType");
  static final ClassName ROLE = ClassName.get("dev.usher.support", "Role");

  static final ClassName REQUEST = ClassName.get("okhttp3", "Request");
  static final ClassName REQUEST_BODY = ClassName.get("okhttp3", "RequestBody");
  static final ClassName RESPONSE_BODY = ClassName.get("okhttp3", "ResponseBody");
  static final ClassName TYPES = ClassName.get("com.squareup.moshi", "Types");

  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  private RuntimeNames() {}
}
