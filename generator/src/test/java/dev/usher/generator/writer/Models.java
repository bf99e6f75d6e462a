package dev.usher.generator.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.model.AnnotationModel;
import dev.usher.generator.model.AnnotationModel.Member;
import dev.usher.generator.model.ClientModel;
import dev.usher.generator.model.Deprecation;
import dev.usher.generator.model.EndpointModel;
import dev.usher.generator.model.ErrorModel;
import dev.usher.generator.model.MemberValue;
import dev.usher.generator.model.ParameterModel;
import dev.usher.generator.model.ParameterModel.SentParameter;
import dev.usher.generator.model.ParameterModel.WrappedBody;
import dev.usher.generator.model.ResponseModel;
import dev.usher.generator.model.ResponseModel.Container;
import dev.usher.generator.model.ResponseModel.Payload;
import dev.usher.generator.model.RetryModel;
import dev.usher.generator.model.ReturnModel;
import dev.usher.generator.model.ReturnModel.Answered;
import dev.usher.generator.model.ReturnModel.Delivery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Models made by hand, short to write. */
final class Models {
  static final ClassName TICKET = ClassName.get("com.acme", "Ticket");

  private Models() {}

  static ClientModel client(EndpointModel... endpoints) {
    return client(ClassName.get("com.acme", "TicketsApi"), Set.of(), endpoints);
  }

  static ClientModel client(ClassName api, Set<String> inherited, EndpointModel... endpoints) {
    return new ClientModel(
        api,
        ClassName.get(api.packageName(), String.join("_", api.simpleNames()) + "Client"),
        true,
        String.join(".", api.simpleNames()),
        "SUPPORT",
        List.of(endpoints),
        Deprecation.NONE,
        new TreeSet<>(),
        inherited,
        Set.of(),
        true);
  }

  /** An endpoint that answers with nothing and has no parameters: a start for {@code with...}. */
  static Draft get(String method, String path) {
    return new Draft(method, "GET", path);
  }

  static Draft post(String method, String path) {
    return new Draft(method, "POST", path);
  }

  static AnnotationModel annotation(String name, String... value) {
    List<MemberValue> texts =
        List.of(value).stream().<MemberValue>map(MemberValue.Text::new).toList();
    return new AnnotationModel(
        ClassName.get("retrofit2.http", name),
        texts.isEmpty() ? List.of() : List.of(new Member("value", new MemberValue.Many(texts))));
  }

  static SentParameter sent(TypeName type, String name, AnnotationModel... annotations) {
    return new SentParameter(name, type, false, List.of(annotations));
  }

  static WrappedBody wrapped(TypeName type, String name, String member) {
    return new WrappedBody(name, type, member, List.of(annotation("Body")));
  }

  static Payload json(TypeName type, String unwrap) {
    return new Payload.Json(type, Optional.of(unwrap).filter(member -> !member.isEmpty()), false);
  }

  static ReturnModel blocking(TypeName type, Payload payload) {
    return new Answered(
        type, new ResponseModel(payload, Container.PLAIN, Optional.empty()), Delivery.BLOCKING);
  }

  static ReturnModel nothing() {
    return blocking(TypeName.VOID, new Payload.Nothing());
  }

  /** An endpoint in the making. */
  static final class Draft {
    private final String method;
    private final String verb;
    private final String path;
    private List<String> scopes = List.of();
    private Optional<String> role = Optional.empty();
    private boolean idempotent;
    private RetryModel retry = new RetryModel.Inherited();
    private List<ErrorModel> errors = List.of();
    private List<ParameterModel> parameters = List.of();
    private ReturnModel returns = nothing();
    private List<TypeName> thrown = List.of();
    private Deprecation deprecation = Deprecation.NONE;
    private boolean inReadOnlyView;

    private Draft(String method, String verb, String path) {
      this.method = method;
      this.verb = verb;
      this.path = path;
    }

    Draft scopes(String... values) {
      scopes = List.of(values);
      return this;
    }

    Draft role(String value) {
      role = Optional.of(value);
      return this;
    }

    Draft idempotent() {
      idempotent = true;
      return this;
    }

    Draft retry(RetryModel value) {
      retry = value;
      return this;
    }

    Draft errors(ErrorModel... values) {
      errors = List.of(values);
      return this;
    }

    Draft parameters(ParameterModel... values) {
      parameters = List.of(values);
      return this;
    }

    Draft returns(ReturnModel value) {
      returns = value;
      return this;
    }

    Draft returns(TypeName type, Payload payload) {
      return returns(blocking(type, payload));
    }

    Draft thrown(TypeName... values) {
      thrown = List.of(values);
      return this;
    }

    Draft inReadOnlyView() {
      inReadOnlyView = true;
      return this;
    }

    Draft deprecation(Deprecation value) {
      deprecation = value;
      return this;
    }

    EndpointModel build() {
      return new EndpointModel(
          method,
          "TicketsApi." + method,
          verb,
          path,
          scopes,
          role,
          idempotent,
          Optional.empty(),
          retry,
          errors,
          List.of(annotation(verb, path)),
          parameters,
          returns,
          thrown,
          List.of(),
          deprecation,
          inReadOnlyView);
    }
  }
}
