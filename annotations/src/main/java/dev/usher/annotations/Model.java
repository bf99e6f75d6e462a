package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates the JSON adapter of a record, an enum or a sealed interface.
 *
 * <pre><code>
 * &#64;Model
 * record TicketChange(
 *     String subject, Optional&lt;Long&gt; assigneeId, &#64;Json(name = "via_followup_source_id") Long source) {}
 *
 * new TicketChange("Printer on fire", Optional.empty(), null);   // {"subject":"Printer on fire","assignee_id":null}
 * </code></pre>
 *
 * <p>A component is the JSON member of its name in {@code snake_case} unless Moshi's
 * {@code @Json(name)} says otherwise. Members without a component are skipped. A member that is
 * missing gives {@code null}; a missing primitive, and a value of the wrong type, is an error that
 * names the JSON path. A component that is {@code null} is left out; an {@code Optional} that is
 * empty is sent as an explicit {@code null}, which is how Zendesk is told to clear a field. {@code
 * Instant}, {@code LocalDate}, {@code URI}, nested models, lists, maps, primitives and their boxes
 * are understood; what is no model is Moshi's to decode as it always was. Strings, booleans, {@code
 * int}, {@code long} and {@code double} are read without asking Moshi for an adapter; a
 * {@code @JsonQualifier} without members on the component brings in one of yours.
 *
 * <pre><code>
 * &#64;Model
 * enum Status { NEW, OPEN, PENDING, &#64;Json(name = "hold") ON_HOLD, SOLVED, CLOSED, &#64;Unknown OTHER }
 *
 * &#64;Model(discriminator = "type")
 * sealed interface AuditEvent {
 *
 *   &#64;Model record Comment(long id, String body) implements AuditEvent {}     // {"type":"comment", ...}
 *
 *   &#64;Model(label = "Change") record Change(String fieldName) implements AuditEvent {}
 *
 *   &#64;Model &#64;Unknown record Other(String type) implements AuditEvent {}      // every other type
 * }
 * </code></pre>
 *
 * <p>Rejected, each with a page under {@code docs/diagnostics}: a class or a plain interface, two
 * components of one JSON name, more than 60 components, a sealed interface with a case that is no
 * model.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Model {

  /** {@return the JSON member that tells the cases of a sealed interface apart} */
  String discriminator() default "type";

  /** {@return this case's value of the discriminator; by default its name in snake case} */
  String label() default "";
}
