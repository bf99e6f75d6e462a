package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.util.Map;
import java.util.Set;

/** Retrofit's annotations, by name: the generator does not depend on Retrofit. */
public final class RetrofitNames {
  /** Their package. */
  public static final String PACKAGE = "retrofit2.http";

  /** {@code @HTTP}, which names its verb itself. */
  public static final ClassName HTTP = named("HTTP");

  /** {@code @Path}. */
  public static final ClassName PATH = named("Path");

  /** {@code @Query}. */
  public static final ClassName QUERY = named("Query");

  /** {@code @QueryName}. */
  public static final ClassName QUERY_NAME = named("QueryName");

  /** {@code @QueryMap}. */
  public static final ClassName QUERY_MAP = named("QueryMap");

  /** {@code @Header}. */
  public static final ClassName HEADER = named("Header");

  /** {@code @HeaderMap}. */
  public static final ClassName HEADER_MAP = named("HeaderMap");

  /** {@code @Field}. */
  public static final ClassName FIELD = named("Field");

  /** {@code @FieldMap}. */
  public static final ClassName FIELD_MAP = named("FieldMap");

  /** {@code @Part}. */
  public static final ClassName PART = named("Part");

  /** {@code @PartMap}. */
  public static final ClassName PART_MAP = named("PartMap");

  /** {@code @Body}. */
  public static final ClassName BODY = named("Body");

  /** {@code @Tag}. */
  public static final ClassName TAG = named("Tag");

  /** {@code @Url}. */
  public static final ClassName URL = named("Url");

  /** {@code @Headers}. */
  public static final ClassName HEADERS = named("Headers");

  /** {@code @FormUrlEncoded}. */
  public static final ClassName FORM_URL_ENCODED = named("FormUrlEncoded");

  /** {@code @Multipart}. */
  public static final ClassName MULTIPART = named("Multipart");

  /** {@code @Streaming}. */
  public static final ClassName STREAMING = named("Streaming");

  /** The annotations that name a verb by being it, and whether its requests have a body. */
  public static final Map<ClassName, Boolean> VERBS =
      Map.of(
          named("GET"), false,
          named("HEAD"), false,
          named("OPTIONS"), false,
          named("DELETE"), false,
          named("POST"), true,
          named("PUT"), true,
          named("PATCH"), true);

  /** The annotations that say what becomes of a parameter. */
  public static final Set<ClassName> PARAMETERS =
      Set.of(
          PATH,
          QUERY,
          QUERY_NAME,
          QUERY_MAP,
          HEADER,
          HEADER_MAP,
          FIELD,
          FIELD_MAP,
          PART,
          PART_MAP,
          BODY,
          TAG,
          URL);

  /** Those that send each element of an iterable or an array by itself. */
  public static final Set<ClassName> EACH = Set.of(QUERY, QUERY_NAME, HEADER, FIELD, PART);

  /** Those that send the entries of a map. */
  public static final Set<ClassName> MAPS = Set.of(QUERY_MAP, HEADER_MAP, FIELD_MAP, PART_MAP);

  /** Those of parameters that are sent as converters encode them. */
  public static final Set<ClassName> CONVERTED = Set.of(BODY, PART, PART_MAP);

  private RetrofitNames() {}

  private static ClassName named(String simpleName) {
    return ClassName.get(PACKAGE, simpleName);
  }
}
