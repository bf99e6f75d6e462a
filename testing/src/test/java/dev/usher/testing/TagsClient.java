package dev.usher.testing;

import com.squareup.moshi.Types;
import dev.usher.Credentials;
import dev.usher.RetryPolicy;
import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;

/** What a generated client does, of one endpoint: the tags of ticket 1. */
final class TagsClient {

  private static final Endpoint TAGS =
      Endpoint.of("TagsApi.tags", "GET", "api/v2/tickets/1/tags").requires("tickets:read");

  private final Operation<Map<String, List<String>>> operation;
  private final Request request;

  private TagsClient(FakeZendesk fake, Zendesk zendesk) {
    Binding binding = zendesk.bind(TagsClient.class, Product.SUPPORT, TAGS);
    this.operation =
        binding.operation(
            TAGS,
            ResponseType.json(
                Types.newParameterizedType(
                    Map.class,
                    String.class,
                    Types.newParameterizedType(List.class, String.class))));
    this.request =
        new Request.Builder().url(fake.url().resolve("api/v2/tickets/1/tags").toString()).build();
  }

  /** A client that tries once, with the clock of the fake. */
  static TagsClient of(FakeZendesk fake, InstantSource clock, Credentials credentials) {
    return new TagsClient(
        fake,
        Zendesk.builder()
            .baseUrl(fake.url().toString())
            .credentials(credentials)
            .clock(clock)
            .retryPolicy(RetryPolicy.builder().maxAttempts(1).build())
            .build());
  }

  Map<String, List<String>> call() {
    return operation.call(request);
  }

  CompletableFuture<Map<String, List<String>>> callAsync() {
    return operation.callAsync(request);
  }
}
