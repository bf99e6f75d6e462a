package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Generates the JSON adapter of a record, an enum or a sealed interface. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Model {

  /** For a sealed interface: the JSON member that tells its cases apart. */
  String discriminator() default "type";

  /** For a case of a sealed interface: its value of the discriminator; by default the type's name in snake case. */
  String label() default "";
}
