package dev.usher;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import retrofit2.Call;

/** An interface as a user writes it, and below it a client as the generator does. */
interface PingApi {

  Map<String, String> show(long id);

  CompletableFuture<Map<String, String>> showAsync(long id);

  Map<String, String> show(long id, CallOptions options);

  CompletableFuture<Map<String, String>> showAsync(long id, CallOptions options);

  void create();

  void create(CallOptions options);

  Map<String, String> createOnce();

  Map<String, String> at(String url);

  Call<Map<String, String>> raw(long id);
}
