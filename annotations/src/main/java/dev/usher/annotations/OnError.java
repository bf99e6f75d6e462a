package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps an error of Zendesk's to an exception of the user's own, or to a record.
 *
 * <pre><code>
 * &#64;POST("api/v2/tickets") &#64;Unwrap("ticket")
 * &#64;OnError(status = 422, code = "RecordInvalid", exception = TicketInvalidException.class)
 * &#64;OnError(status = 403, exception = NotAllowedException.class)
 * Ticket create(&#64;Body &#64;Wrap("ticket") NewTicket ticket);
 *
 * final class TicketInvalidException extends RuntimeException {
 *   TicketInvalidException(ApiError error) { ... }
 * }
 * </code></pre>
 *
 * <p>Precedence: a method's mappings before its interface's; among them status with code, then
 * status, then code, then neither, which catches every error. What no mapping takes is thrown as
 * the {@code ApiException} of its status.
 *
 * <p>On an interface, a mapping is for the methods that stand in it, wherever they are inherited,
 * and for those that the interface inherits; the nearer interface goes first. It is not for the own
 * methods of an interface that extends it.
 *
 * <p>The exception has a constructor {@code (ApiError)}, or {@code (ApiError, Body)} where {@code
 * Body} is decoded from the answer. Where that fails, the plain exception is thrown instead and
 * says so. A checked exception must stand in the method's {@code throws}. Rejected: no such
 * constructor, an abstract class, two mappings of one case, a status outside 300 to 599. One that
 * can never apply is a warning.
 *
 * <p>On a record of a sealed interface it says which errors become that record, where a method
 * returns a {@code Result} with the interface for its errors; {@code exception} is left out.
 *
 * <pre><code>
 * sealed interface CreateTicketError {
 *
 *   &#64;OnError(status = 422, code = "RecordInvalid")
 *   record Invalid(String description, List&lt;FieldError&gt; fieldErrors) implements CreateTicketError {}
 *
 *   &#64;OnError
 *   record Other(ApiError error) implements CreateTicketError {}
 * }
 * </code></pre>
 *
 * <p>A component of type {@code ApiError}, {@code List<FieldError>} or {@code ApiException} is
 * given that, any other the member of the answer of its name in snake case, or of its
 * {@code @Json(name)}. Where the member is not there or is {@code null}, an {@code Optional} is
 * empty, a primitive makes the catch-all take the answer, and any other component is null, as in
 * models; a member that does not decode makes the catch-all take it too. The record with neither
 * status nor code is the catch-all, and there must be one. A method's own {@code @OnError}
 * contradicts its {@code Result} and is rejected; its interface's does not apply to it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(OnError.List.class)
public @interface OnError {

  /** {@return the status that the mapping is for; every one where 0} */
  int status() default 0;

  /** {@return Zendesk's error code that the mapping is for; every one where empty} */
  String code() default "";

  /**
   * {@return the exception to throw: one with a constructor {@code (ApiError)} or {@code (ApiError,
   * Body)}}
   */
  Class<? extends Exception> exception() default Unmapped.class;

  /** Stands for no exception: on the cases of a sealed error type. */
  final class Unmapped extends Exception {
    private static final long serialVersionUID = 1L;

    private Unmapped() {}
  }

  /** Holds several {@link OnError} of one element. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface List {

    /** {@return the mappings} */
    OnError[] value();
  }
}
