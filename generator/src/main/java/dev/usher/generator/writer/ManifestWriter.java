package dev.usher.generator.writer;

import com.palantir.javapoet.TypeName;
import dev.usher.generator.model.ClientModel;
import dev.usher.generator.model.EndpointModel;
import dev.usher.generator.model.ErrorCaseModel;
import dev.usher.generator.model.ErrorModel;
import dev.usher.generator.model.ErrorTypeModel;
import dev.usher.generator.model.ErrorTypeModel.TransportCaseModel;
import dev.usher.generator.model.RetryModel;
import dev.usher.generator.model.RetryModel.Policy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The manifest of an interface: what each endpoint is and needs, for tools that read it without
 * loading a class. What an endpoint does not say is left out; {@code
 * docs/adr/0011-manifest-and-native-metadata.md} describes the format.
 */
final class ManifestWriter {
  private static final int FORMAT = 1;

  private ManifestWriter() {}

  static GeneratedResource write(ClientModel client) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("format", FORMAT);
    manifest.put("interface", client.api().reflectionName());
    manifest.put("client", client.client().reflectionName());
    manifest.put("product", client.product());
    manifest.put("endpoints", client.endpoints().stream().map(ManifestWriter::endpoint).toList());
    return new GeneratedResource(
        "META-INF/usher/" + client.api().reflectionName() + ".json", JsonText.of(manifest));
  }

  private static Map<String, Object> endpoint(EndpointModel endpoint) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", endpoint.displayName());
    members.put("method", endpoint.verb());
    members.put("path", endpoint.path());
    members.put("scopes", endpoint.scopes());
    endpoint.role().ifPresent(role -> members.put("role", role));
    members.put("idempotent", endpoint.idempotent());
    endpoint.serialKey().ifPresent(key -> members.put("serializedBy", key.key()));
    Map<String, Object> retry = retry(endpoint.retry());
    if (!retry.isEmpty()) {
      members.put("retry", retry);
    }
    List<Map<String, Object>> errors = errors(endpoint);
    if (!errors.isEmpty()) {
      members.put("errors", errors);
    }
    return members;
  }

  private static Map<String, Object> retry(RetryModel retry) {
    return retry.match(
        inherited -> Map.<String, Object>of(),
        never -> Map.<String, Object>of("maxAttempts", 1),
        ManifestWriter::policy);
  }

  private static Map<String, Object> policy(Policy policy) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("maxAttempts", policy.maxAttempts());
    members.put("on", policy.on());
    members.put("initialDelay", policy.initialDelay());
    members.put("maxDelay", policy.maxDelay());
    members.put("multiplier", policy.multiplier());
    members.put("jitter", policy.jitter());
    policy.deadline().ifPresent(deadline -> members.put("deadline", deadline));
    return members;
  }

  private static List<Map<String, Object>> errors(EndpointModel endpoint) {
    return endpoint
        .returns()
        .match(
            handedThrough -> Optional.<ErrorTypeModel>empty(),
            answered -> answered.response().error())
        .map(ManifestWriter::errors)
        .orElseGet(() -> endpoint.errors().stream().map(ManifestWriter::error).toList());
  }

  private static List<Map<String, Object>> errors(ErrorTypeModel errors) {
    if (errors.isPlain()) {
      return List.of(Map.of("result", errors.type().reflectionName()));
    }
    return Stream.concat(
            errors.cases().stream().map(ManifestWriter::error),
            errors.transport().stream().map(ManifestWriter::transport))
        .toList();
  }

  private static Map<String, Object> error(ErrorCaseModel error) {
    Map<String, Object> members = new LinkedHashMap<>();
    error.status().ifPresent(status -> members.put("status", status));
    error.code().ifPresent(code -> members.put("code", code));
    members.put("result", error.record().reflectionName());
    return members;
  }

  private static Map<String, Object> transport(TransportCaseModel transport) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("transport", true);
    members.put("result", transport.record().reflectionName());
    return members;
  }

  private static Map<String, Object> error(ErrorModel error) {
    Map<String, Object> members = new LinkedHashMap<>();
    error.status().ifPresent(status -> members.put("status", status));
    error.code().ifPresent(code -> members.put("code", code));
    members.put("exception", error.exception().reflectionName());
    error.body().map(TypeName::toString).ifPresent(body -> members.put("body", body));
    return members;
  }
}
