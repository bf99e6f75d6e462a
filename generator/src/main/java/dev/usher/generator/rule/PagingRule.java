package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.LibraryNames;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Optional;

/** {@code Pages} and {@code @Paginated} belong together, and the latter names the items. */
final class PagingRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return flaw(endpoint).map(List::of).orElseGet(List::of);
  }

  private static Optional<Diagnostic> flaw(EndpointDeclaration endpoint) {
    Optional<AnnotationDeclaration> paginated = endpoint.find(AnnotationNames.PAGINATED);
    boolean isPages = AnswerShape.of(endpoint.returns()).content().is(LibraryNames.PAGES);
    if (paginated.isEmpty()) {
      return isPages ? Optional.of(unpaginated(endpoint)) : Optional.empty();
    }
    return isPages
        ? paginated.flatMap(annotation -> items(annotation, endpoint))
        : paginated.map(annotation -> withoutPages(annotation, endpoint));
  }

  private static Diagnostic unpaginated(EndpointDeclaration endpoint) {
    return Diagnostic.of(
        Code.PAGES_WITHOUT_PAGINATED,
        endpoint.site(),
        endpoint.name() + " returns Pages but is not annotated with @Paginated",
        "annotate it with @Paginated(items = \"" + likely(endpoint) + "\")");
  }

  private static Diagnostic withoutPages(
      AnnotationDeclaration paginated, EndpointDeclaration endpoint) {
    return Diagnostic.of(
        Code.PAGINATED_WITHOUT_PAGES,
        paginated.site(),
        "@Paginated does nothing for " + endpoint.returns().display(),
        "leave it out: it is for what returns Pages");
  }

  private static Optional<Diagnostic> items(
      AnnotationDeclaration paginated, EndpointDeclaration endpoint) {
    return paginated
        .text("items")
        .filter(items -> items.value().isBlank())
        .map(items -> missing(items, endpoint));
  }

  private static Diagnostic missing(Sited<String> items, EndpointDeclaration endpoint) {
    return Diagnostic.of(
        Code.MISSING_ITEMS,
        items.site(),
        "@Paginated does not say which member holds the items",
        "write @Paginated(items = \"" + likely(endpoint) + "\"), or what else it is called");
  }

  /** Zendesk calls a list as its path ends: {@code api/v2/tickets} has {@code tickets}. */
  private static String likely(EndpointDeclaration endpoint) {
    String path = endpoint.request().map(RequestLine::path).map(Sited::value).orElse("");
    String last = path.replaceFirst("\\?.*", "").replaceFirst("\\.json$", "");
    String name = last.substring(last.lastIndexOf('/') + 1);
    return name.matches("[a-z_]+") ? name : "tickets";
  }
}
