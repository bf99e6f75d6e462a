package dev.usher.generator.rejected;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on Retrofit's rules tells the truth, of Usher and of Retrofit. */
final class RetrofitRulesTest {
  private static final RetrofitRules PAGE = RetrofitRules.read();
  private static final Map<String, Cases> CASES =
      Cases.all().stream().collect(Collectors.toMap(Cases::name, one -> one));
  // What is sent, and parts of messages that name a parameter or what has been tried.
  private static final Set<String> NO_MESSAGES =
      Set.of(
          "form-data; name=\"",
          "\"<>^`{}|\\?#",
          "for method",
          "parameter #",
          "parameter '",
          "Tried:",
          "Skipped:");

  @Test
  void everyRuleNamesACodeAndACaseOfIt() {
    List<String> labels = Arrays.stream(Code.values()).map(Code::label).toList();

    assertThat(PAGE.rules())
        .allSatisfy(
            rule -> {
              assertThat(labels).contains(rule.code());
              assertThat(rule.caseName()).startsWith(rule.code() + "/");
              assertThat(CASES).containsKey(rule.caseName());
            });
  }

  @Test
  void thePageCountsWhatItHas() {
    int refused = PAGE.rules().size();
    int never = PAGE.rows("What cannot happen").size();
    int later = PAGE.rows("What only a call can tell").size();

    assertThat(PAGE.text().replaceAll("\\s+", " "))
        .contains(
            "%d in all".formatted(refused + never + later),
            "%d do not compile, %d cannot happen, %d depend".formatted(refused, never, later));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RequestFactory",
        "RequestFactory$Builder",
        "ServiceMethod",
        "HttpServiceMethod",
        "Retrofit",
        "DefaultCallAdapterFactory",
        "CompletableFutureCallAdapterFactory",
        "BuiltInConverters",
        "OptionalConverterFactory",
        "RequestBuilder",
        "ParameterHandler",
        "ParameterHandler$RelativeUrl",
        "ParameterHandler$Header",
        "ParameterHandler$Path",
        "ParameterHandler$Query",
        "ParameterHandler$QueryName",
        "ParameterHandler$QueryMap",
        "ParameterHandler$HeaderMap",
        "ParameterHandler$Headers",
        "ParameterHandler$Field",
        "ParameterHandler$FieldMap",
        "ParameterHandler$Part",
        "ParameterHandler$PartMap",
        "ParameterHandler$Body",
        "ParameterHandler$Tag",
        "Reflection",
        "Reflection$Java8",
        "Reflection$Android24",
        "Utils"
      })
  void everyMessageOfRetrofitIsOnThePage(String className) throws IOException {
    String page = PAGE.text().replaceAll("\\s+", " ");
    try (InputStream file = retrofit2.Retrofit.class.getResourceAsStream(className + ".class")) {
      assertThat(StringConstants.of(file))
          .filteredOn(RetrofitRulesTest::isMessage)
          .filteredOn(message -> !page.contains(normalized(message)))
          .isEmpty();
    }
  }

  private static boolean isMessage(String constant) {
    return constant.strip().length() > 9
        && constant.contains(" ")
        && !constant.endsWith("== null")
        && !NO_MESSAGES.contains(constant.strip());
  }

  private static String normalized(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @TestFactory
  Stream<DynamicTest> retrofitRefusesWhatUsherRefusesWithTheMessageOnThePage() {
    return PAGE.rules().stream()
        .collect(Collectors.groupingBy(RetrofitRules.Rule::caseName, TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> refuses(CASES.get(entry.getKey()), entry.getValue())));
  }

  private static void refuses(Cases one, List<RetrofitRules.Rule> rules) throws IOException {
    PlainCase plain = PlainCase.of(one);
    Map<RetrofitRules.Rule, Long> counts =
        rules.stream().collect(Collectors.groupingBy(rule -> rule, Collectors.counting()));
    counts.forEach(
        (rule, rows) ->
            assertThat(rule.isOfAdapters() ? plain.strictFailures() : plain.failures())
                .filteredOn(rule::isSaidBy)
                .as("%s, of %s", rule.message(), plain.failures())
                .hasSizeGreaterThanOrEqualTo(rows.intValue()));
  }

  @TestFactory
  Stream<DynamicTest> retrofitTakesWhatIsMended() {
    return PAGE.rules().stream()
        .map(RetrofitRules.Rule::caseName)
        .distinct()
        .map(CASES::get)
        .filter(Cases::hasTwin)
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> takes(one)));
  }

  private static void takes(Cases one) throws IOException {
    assertThat(PlainCase.ofTwin(one).failures()).isEmpty();
  }
}
