package dev.usher.generator.rule;

import static dev.usher.generator.rule.Declared.LONG;
import static dev.usher.generator.rule.Declared.STRING;
import static dev.usher.generator.rule.Declared.VOID;
import static dev.usher.generator.rule.Declared.annotation;
import static dev.usher.generator.rule.Declared.annotations;
import static dev.usher.generator.rule.Declared.client;
import static dev.usher.generator.rule.Declared.endpoint;
import static dev.usher.generator.rule.Declared.integers;
import static dev.usher.generator.rule.Declared.member;
import static dev.usher.generator.rule.Declared.parameter;
import static dev.usher.generator.rule.Declared.texts;
import static dev.usher.generator.rule.Declared.verb;
import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.declaration.ScopeName;
import dev.usher.generator.declaration.Value;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Severity;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules judge records: no compiler has a part in this. */
final class RulesTest {
  private static final Rules RULES = new Rules(Optional.empty(), ScopeCheck.WARN);

  @Test
  void aSoundInterfaceIsCleanHoweverManyRulesThereAre() {
    ClientDeclaration client =
        client(
            Annotations.none(),
            endpoint(
                "GET",
                "api/v2/tickets/{id}",
                parameter("id", LONG, annotation(RetrofitNames.PATH, "id"))));

    assertThat(RULES.check(client).diagnostics()).isEmpty();
  }

  @Test
  void aPathVariableAndTheParameterMeantForItAreOneMistake() {
    ClientDeclaration client =
        client(
            Annotations.none(),
            endpoint(
                "GET",
                "api/v2/tickets/{ticket_id}",
                parameter("id", LONG, annotation(RetrofitNames.PATH, "number"))));

    assertThat(RULES.check(client).diagnostics())
        .containsExactly(
            Diagnostic.of(
                Code.UNBOUND_PATH_VARIABLE,
                Site.named("@GET.value"),
                "path variable {ticket_id} has no parameter",
                "parameter 'id' is bound to \"number\"; rename one of the two"));
  }

  @Test
  void everyMistakeOfAnInterfaceComesInOneReport() {
    ClientDeclaration client =
        client(
            Annotations.none(),
            endpoint("GET", "api/v2/tickets", parameter("sort", STRING)),
            endpoint("GET", "api/v2/{x}", parameter("b", STRING, annotation(RetrofitNames.BODY))),
            endpoint("nothing", VOID, Annotations.none(), Annotations.none()));

    assertThat(RULES.check(client).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(
            Code.MISSING_PARAMETER_ANNOTATION,
            Code.UNBOUND_PATH_VARIABLE,
            Code.BODY_NOT_ALLOWED,
            Code.MISSING_HTTP_METHOD);
  }

  @Test
  void aRetryWithoutStatusesAsksForNothingUnsafe() {
    AnnotationDeclaration retry =
        annotation(
            AnnotationNames.RETRY,
            List.of(member("maxAttempts", new Value.Primitive(5), AnnotationNames.RETRY)));

    assertThat(RULES.check(client(annotations(retry), post(annotations(retry)))).diagnostics())
        .isEmpty();
  }

  @Test
  void aRetryOfAPostOnServerErrorsIsUnsafeWhereverItStands() {
    AnnotationDeclaration retry =
        annotation(
            AnnotationNames.RETRY,
            List.of(member("on", integers(429, 500, 503), AnnotationNames.RETRY)));

    assertThat(RULES.check(client(annotations(retry), post(annotations(retry)))).diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(Code.UNSAFE_RETRY);
              assertThat(found.site()).isEqualTo(Site.named("value 500"));
            });
  }

  @Test
  void aStatusThatIsOfNoErrorIsNoMoreThanThatWhereverItStands() {
    AnnotationDeclaration retry =
        annotation(
            AnnotationNames.RETRY,
            List.of(member("on", integers(200, 200), AnnotationNames.RETRY)));

    assertThat(RULES.check(client(annotations(retry), post(annotations(retry)))).diagnostics())
        .hasSize(2)
        .extracting(Diagnostic::code)
        .containsOnly(Code.RETRY_OUT_OF_RANGE);
  }

  @Test
  void scopesOfTheBuildCountWhereTheInterfaceSaysNothing() {
    AnnotationDeclaration scope =
        annotation(
            AnnotationNames.REQUIRES_SCOPE,
            List.of(member("value", texts("tickets"), AnnotationNames.REQUIRES_SCOPE)));
    ClientDeclaration client = client(annotations(scope), post(annotations(scope)));
    Rules lenient = rules("tickets", ScopeCheck.ERROR);
    Rules strict = rules("tickets:read", ScopeCheck.ERROR);
    Rules off = rules("tickets:read", ScopeCheck.OFF);

    assertThat(lenient.check(client).diagnostics()).isEmpty();
    assertThat(off.check(client).diagnostics()).isEmpty();
    assertThat(strict.check(client).diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.severity()).isEqualTo(Severity.ERROR);
              assertThat(found.message())
                  .isEqualTo("create needs tickets:write; granted: tickets:read");
            });
  }

  @Test
  void anEmptyRequiresScopeOnAMethodTakesBackTheInterfaces() {
    AnnotationDeclaration scope =
        annotation(
            AnnotationNames.REQUIRES_SCOPE,
            List.of(member("value", texts("tickets"), AnnotationNames.REQUIRES_SCOPE)));
    AnnotationDeclaration none =
        annotation(
            AnnotationNames.REQUIRES_SCOPE,
            List.of(member("value", texts(), AnnotationNames.REQUIRES_SCOPE)));
    EndpointDeclaration endpoint =
        endpoint(
            "show", VOID, annotations(verb("GET", "api/v2/tickets"), none), annotations(scope));

    assertThat(
            rules("tickets:write", ScopeCheck.WARN)
                .check(client(annotations(scope), endpoint, post(annotations(scope))))
                .diagnostics())
        .isEmpty();
  }

  private static Rules rules(String granted, ScopeCheck check) {
    return new Rules(Optional.of(List.of(new ScopeName(granted))), check);
  }

  private static EndpointDeclaration post(Annotations around) {
    return endpoint("create", VOID, annotations(verb("POST", "api/v2/tickets")), around);
  }
}
