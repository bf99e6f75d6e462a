package dev.usher.generator.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * As in an editor, where most sources are broken most of the time: javac's own errors come through,
 * and nothing of ours fails.
 */
final class BrokenSourceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@ZendeskApi interface Api extends Api { @GET(\"x\") String show(); }",
        "@ZendeskApi interface Api extends Other { } interface Other extends Api { }",
        "@ZendeskApi interface Api extends java.util.ArrayList { @GET(\"x\") String show(); }",
        "@ZendeskApi interface Api { @GET(\"x\") String show(@Path long id); }",
        "@ZendeskApi interface Api { @GET(12) String show(); }",
        "@ZendeskApi interface Api { @GET(NOPE) String show(); }",
        "@ZendeskApi interface Api { @GET(path = \"x\") String show(); }",
        "@ZendeskApi interface Api { @Nope @GET(\"x\") String show(); }",
        "@ZendeskApi interface Api { @GET(\"x\") Nope<String> show(); }",
        "@ZendeskApi interface Api { @GET(\"x\") List<Nope> show(); }",
        "@ZendeskApi interface Api { @GET(\"x\") String show() throws Nope; }",
        "@ZendeskApi interface Api { @GET(\"x\") <T extends Nope> void show(); }",
        "@ZendeskApi interface Api { @GET(\"x\") String show(); @GET(\"x\") String show(); }",
        "@ZendeskApi interface Api { @GET(\"x\") @GET(\"x\") String show(); }",
        "@ZendeskApi(product = NOPE) interface Api { @GET(\"x\") String show(); }",
        "@ZendeskApi(nope = 1) interface Api { @GET(\"x\") String show(); }",
        "@ZendeskApi interface Api { @GET(\"x\") @OnError(status = \"a\") String show(); }",
        "@ZendeskApi interface Api { @GET(\"x\") @OnError(exception = Nope.class) String show(); }",
        "@ZendeskApi interface Api { @GET(\"x\") @OnError(exception = String.class) String show(); }",
        "@ZendeskApi interface Api { @GET(\"x\") @Retry(on = {1, NOPE}) String show(); }",
        "@ZendeskApi interface Api { @GET(\"x\") @RequiresScope({\"a\", 1}) String show(); }",
        "@ZendeskApi interface Api { @GET(\"x\") private String show(); }",
        "@ZendeskApi interface Api { @GET(\"x\") String show(long, long); }",
        "@ZendeskApi interface Api { @GET(\"x\" String show(); }",
        "@ZendeskApi interface Api { @GET(\"x\") String show()",
        "@ZendeskApi interface Api { @GET(\"x\") final String show(); }",
        "@ZendeskApi interface Api<T extends Nope> { @GET(\"x\") T show(); }",
        "@ZendeskApi interface { @GET(\"x\") String show(); }",
        "@ZendeskApi class Api { @ZendeskApi String show; }"
      })
  void isToldByTheCompilerAlone(String source) {
    InMemory run =
        InMemory.compile(
            List.of(),
            "import dev.usher.annotations.*; import java.util.*; import retrofit2.http.*;"
                + " class Holder { }\n"
                + source);

    assertThat(run.complaints()).isNotEmpty().noneMatch(text -> text.contains("InternalError"));
    assertThat(run.complaints()).anyMatch(text -> !text.startsWith("["));
  }
}
