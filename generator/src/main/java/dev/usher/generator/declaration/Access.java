package dev.usher.generator.declaration;

/** From where something can be named. */
public enum Access {
  /** From everywhere. */
  PUBLIC,
  /** From its package; what is protected is so too, to a class that is generated. */
  PACKAGE,
  /** From within its outermost type. */
  PRIVATE;

  /** Whether what stands in package {@code in} can be named from package {@code from}. */
  public boolean reaches(String in, String from) {
    return this == PUBLIC || (this == PACKAGE && in.equals(from));
  }
}
