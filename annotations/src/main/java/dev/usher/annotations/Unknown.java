package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The enum constant, or the case of a sealed interface, that takes the values which are not known.
 *
 * <pre><code>
 * &#64;Model
 * enum Priority { LOW, NORMAL, HIGH, URGENT, &#64;Unknown OTHER }
 * </code></pre>
 *
 * <p>Zendesk adds values without notice; with {@code OTHER} they decode, without it they are errors
 * that name the JSON path. A constant so marked cannot be sent, since it does not say which value
 * it stands for. Rejected: two in one type, and outside a {@link Model}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Unknown {}
