import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.JsonBody;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import javax.annotation.processing.Generated;
import okhttp3.RequestBody;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Client for {@link RootApi}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class RootApiClient implements RootApi {
  private static final Endpoint SEND = Endpoint.of("RootApi.send", "POST", "requests");

  private final Service service;
  private final JsonBody<Request> requestBody;
  private final Operation<Request> send;

  private RootApiClient(Zendesk zendesk) {
    Binding binding = zendesk.bind(RootApi.class, Product.SUPPORT, SEND);
    this.service = binding.service(Service.class);
    this.requestBody = binding.body(Request.class, "request");
    this.send = binding.operation(SEND, ResponseType.json(Request.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static RootApiClient create(Zendesk zendesk) {
    return new RootApiClient(zendesk);
  }

  /** {@code POST requests} */
  @Override
  public Request send(Request request) {
    return send.call(service.send(requestBody.of(request)));
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @POST("requests")
    okhttp3.Request send(@Body RequestBody request);
  }
}
