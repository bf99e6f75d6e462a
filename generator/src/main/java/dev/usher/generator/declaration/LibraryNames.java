package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.net.URI;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Types that have a meaning in the signature of an endpoint, by name. */
public final class LibraryNames {
  /** Adjusts a call. */
  public static final ClassName CALL_OPTIONS = usher("CallOptions");

  /** An answer with status and headers. */
  public static final ClassName API_RESPONSE = usher("ApiResponse");

  /** What exceptions of the user's are made from. */
  public static final ClassName API_ERROR = usher("ApiError");

  /** What clients are created from. */
  public static final ClassName ZENDESK = usher("Zendesk");

  /** A list that comes page by page; not served yet, nor there yet. */
  public static final ClassName PAGES = usher("Pages");

  /** Work that Zendesk does later; not served yet, nor there yet. */
  public static final ClassName JOB = usher("Job");

  /** What a call without an answer ends with. */
  public static final ClassName TRANSPORT_EXCEPTION = usher("TransportException");

  /** What an answer outside 2xx is thrown as. */
  public static final ClassName API_EXCEPTION = usher("ApiException");

  /** What is wrong with a field. */
  public static final ClassName FIELD_ERROR = usher("FieldError");

  /** An answer or an error. */
  public static final ClassName RESULT = usher("Result");

  /** Retrofit's own call. */
  public static final ClassName CALL = ClassName.get("retrofit2", "Call");

  /** Retrofit's own response. */
  public static final ClassName RETROFIT_RESPONSE = ClassName.get("retrofit2", "Response");

  /** OkHttp's response. */
  public static final ClassName OKHTTP_RESPONSE = ClassName.get("okhttp3", "Response");

  /** OkHttp's body of a response. */
  public static final ClassName RESPONSE_BODY = ClassName.get("okhttp3", "ResponseBody");

  /** What {@code @Url} takes; the last is Android's. */
  public static final Set<ClassName> URL_TYPES =
      Set.of(
          ClassName.get("okhttp3", "HttpUrl"),
          ClassName.get(String.class),
          ClassName.get(URI.class),
          ClassName.get("android.net", "Uri"));

  /** A part of a multipart body, with its name. */
  public static final ClassName MULTIPART_PART = ClassName.get("okhttp3", "MultipartBody", "Part");

  /** OkHttp's headers. */
  public static final ClassName OKHTTP_HEADERS = ClassName.get("okhttp3", "Headers");

  /** Kotlin's {@code void}, which Retrofit takes for it. */
  public static final ClassName UNIT = ClassName.get("kotlin", "Unit");

  /** Gives a constant, or a component, another name in JSON. */
  public static final ClassName JSON = ClassName.get("com.squareup.moshi", "Json");

  /** Says that a class has a JSON adapter that something generates. */
  public static final ClassName JSON_CLASS = ClassName.get("com.squareup.moshi", "JsonClass");

  /** Marks annotations that choose a JSON adapter. */
  public static final ClassName JSON_QUALIFIER =
      ClassName.get("com.squareup.moshi", "JsonQualifier");

  /** What other libraries, and the JDK, deliver answers with, and clients do not. */
  public static final Set<ClassName> FOREIGN_ANSWERS =
      Set.of(
          RETROFIT_RESPONSE,
          OKHTTP_RESPONSE,
          ClassName.get("okhttp3", "Call"),
          ClassName.get(Future.class),
          ClassName.get(Callable.class),
          ClassName.get(Flow.Publisher.class),
          ClassName.get(Stream.class),
          ClassName.get(Iterator.class),
          ClassName.get("org.reactivestreams", "Publisher"),
          ClassName.get("reactor.core.publisher", "Mono"),
          ClassName.get("reactor.core.publisher", "Flux"),
          ClassName.get("io.reactivex.rxjava3.core", "Single"),
          ClassName.get("io.reactivex.rxjava3.core", "Maybe"),
          ClassName.get("io.reactivex.rxjava3.core", "Completable"),
          ClassName.get("io.reactivex.rxjava3.core", "Observable"),
          ClassName.get("io.reactivex.rxjava3.core", "Flowable"),
          ClassName.get("com.google.common.util.concurrent", "ListenableFuture"));

  private LibraryNames() {}

  private static ClassName usher(String simpleName) {
    return ClassName.get("dev.usher", simpleName);
  }
}
