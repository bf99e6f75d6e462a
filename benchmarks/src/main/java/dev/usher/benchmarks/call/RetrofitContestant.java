package dev.usher.benchmarks.call;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import dev.usher.benchmarks.ticket.Ticket;
import dev.usher.benchmarks.ticket.TicketChange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Retrofit and Moshi as their manuals show them: records read by reflection, an interceptor that
 * authenticates.
 */
final class RetrofitContestant implements Contestant {
  private final Tickets tickets;
  private final RefusalReader refusals;

  private RetrofitContestant(Tickets tickets, RefusalReader refusals) {
    this.tickets = tickets;
    this.refusals = refusals;
  }

  /** Error bodies are read by Moshi, into records. */
  static Contestant over(OkHttpClient client) {
    Moshi moshi = moshi();
    JsonAdapter<Refusal> refusal = moshi.adapter(Refusal.class);
    return new RetrofitContestant(
        tickets(client, moshi), source -> faults(refusal.fromJson(source)));
  }

  /** Of error bodies, only what is asked for is taken from the stream. */
  static Contestant readingErrorsByHand(OkHttpClient client) {
    return new RetrofitContestant(
        tickets(client, moshi()), source -> FaultReader.read(JsonReader.of(source)));
  }

  private static Moshi moshi() {
    return new Moshi.Builder().add(new InstantAdapter()).build();
  }

  private static Tickets tickets(OkHttpClient client, Moshi moshi) {
    OkHttpClient.Builder authenticated = client.newBuilder();
    authenticated
        .interceptors()
        .add(
            0,
            chain ->
                chain.proceed(
                    chain
                        .request()
                        .newBuilder()
                        .header("Authorization", Account.AUTHORIZATION)
                        .build()));
    return new Retrofit.Builder()
        .baseUrl(Account.BASE_URL)
        .client(authenticated.build())
        .addConverterFactory(MoshiConverterFactory.create(moshi))
        .build()
        .create(Tickets.class);
  }

  @Override
  public Ticket show(long id) throws IOException {
    return body(tickets.show(id)).ticket();
  }

  @Override
  public List<Ticket> list(int size) throws IOException {
    return body(tickets.list(size)).tickets();
  }

  @Override
  public void delete(long id) throws IOException {
    Response<Void> response = tickets.delete(id).execute();
    if (!response.isSuccessful()) {
      throw new IOException("refused with " + response.code());
    }
  }

  @Override
  public List<Fault> refusedUpdate(long id, TicketChange change) throws IOException {
    Response<TicketEnvelope> response = tickets.update(id, new ChangeEnvelope(change)).execute();
    try (ResponseBody errorBody = response.errorBody()) {
      if (errorBody == null) {
        throw new IOException("answered with " + response.code());
      }
      return refusals.read(errorBody.source());
    }
  }

  private static <T> T body(Call<T> call) throws IOException {
    Response<T> response = call.execute();
    T body = response.body();
    if (body == null) {
      throw new IOException("refused with " + response.code());
    }
    return body;
  }

  private static List<Fault> faults(@Nullable Refusal refusal) {
    List<Fault> faults = new ArrayList<>();
    if (refusal != null) {
      refusal
          .details()
          .forEach(
              (field, items) ->
                  items.forEach(
                      item -> faults.add(new Fault(field, item.error(), item.description()))));
    }
    return faults;
  }

  /** How a body that Retrofit leaves unread is read. */
  private interface RefusalReader {
    List<Fault> read(BufferedSource source) throws IOException;
  }

  /** The interface as it is declared for Retrofit. */
  interface Tickets {
    @GET("api/v2/tickets/{id}")
    Call<TicketEnvelope> show(@Path("id") long id);

    @GET("api/v2/tickets")
    Call<PageEnvelope> list(@Query("page[size]") int size);

    @DELETE("api/v2/tickets/{id}")
    Call<Void> delete(@Path("id") long id);

    @PUT("api/v2/tickets/{id}")
    Call<TicketEnvelope> update(@Path("id") long id, @Body ChangeEnvelope change);
  }

  /** The object around a ticket. */
  public record TicketEnvelope(Ticket ticket) {}

  /** The object around a page of tickets. */
  public record PageEnvelope(List<Ticket> tickets) {}

  /** The object around a change. */
  public record ChangeEnvelope(TicketChange ticket) {}

  /** The body of a refusal. */
  public record Refusal(
      @Nullable String error,
      @Nullable String description,
      Map<String, List<RefusalItem>> details) {}

  /** One complaint about a field. */
  public record RefusalItem(@Nullable String error, @Nullable String description) {}
}
