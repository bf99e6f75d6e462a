package dev.usher.testing;

import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each JUnit test a {@link FakeZendesk} of its own and closes it afterwards. Tests, {@code
 * BeforeEach} and {@code AfterEach} methods take it as a parameter:
 *
 * <pre>{@code
 * @ExtendWith(FakeZendeskExtension.class)
 * class SyncTest {
 *   @Test
 *   void createsATicket(FakeZendesk fake) { ... }
 * }
 * }</pre>
 *
 * <p>Registered as a field, it takes options:
 *
 * <pre>{@code
 * @RegisterExtension
 * final FakeZendeskExtension zendesk =
 *     new FakeZendeskExtension(FakeZendesk.builder().requestsPerMinute(5));
 * }</pre>
 *
 * <p>For JUnit Jupiter 5 and 6; tests may run in parallel.
 */
// JUnit is not required transitively: a module that has no JUnit would not compile.
@SuppressWarnings("exports")
public final class FakeZendeskExtension
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(FakeZendeskExtension.class);

  private final FakeZendeskBuilder options;

  /** An account as {@link FakeZendesk#start()} makes it. */
  public FakeZendeskExtension() {
    this(FakeZendesk.builder());
  }

  /**
   * An account with options.
   *
   * @param options what each test's account is started from
   */
  public FakeZendeskExtension(FakeZendeskBuilder options) {
    this.options = options;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    context.getStore(NAMESPACE).put(FakeZendesk.class, options.start());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    FakeZendesk fake = context.getStore(NAMESPACE).remove(FakeZendesk.class, FakeZendesk.class);
    if (fake != null) {
      fake.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == FakeZendesk.class
        && context.getTestMethod().isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Objects.requireNonNull(
        context.getStore(NAMESPACE).get(FakeZendesk.class, FakeZendesk.class));
  }
}
