package dev.usher;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.RequestBody;
import retrofit2.Call;

/** An interface as a user writes it; {@link PingApiClient} is as the generator writes it. */
interface PingApi {

  Map<String, String> show(long id);

  Map<String, String> show(long id, CallOptions options);

  CompletableFuture<Map<String, String>> showAsync(long id);

  CompletableFuture<Map<String, String>> showAsync(long id, CallOptions options);

  Optional<Map<String, String>> find(long id);

  ApiResponse<Map<String, String>> respond(long id);

  Map<String, String> named(String name);

  InputStream download(long id);

  CompletableFuture<InputStream> downloadAsync(long id);

  void create(RequestBody body);

  void create(RequestBody body, CallOptions options);

  CompletableFuture<Void> createAsync(RequestBody body);

  ApiResponse<Map<String, String>> createOnce(RequestBody body);

  ApiResponse<Map<String, String>> createOnce(RequestBody body, CallOptions options);

  void replace(long id, RequestBody body);

  void change(long id, RequestBody body);

  void delete(long id);

  void convert(Object body);

  void wrap(Map<String, Double> ping);

  Map<String, String> at(String url);

  Map<String, String> at(String url, CallOptions options);

  void createAt(String url, RequestBody body, CallOptions options);

  Map<String, String> declaredAt(String url, String trace, CallOptions options);

  Call<Map<String, String>> raw(long id);

  Call<Map<String, String>> rawAt(String url);
}
