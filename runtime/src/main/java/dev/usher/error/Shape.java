package dev.usher.error;

/**
 * A shape that bodies of errors come in. Each knows what it {@linkplain #said says}; {@link Shapes}
 * tells them apart.
 */
sealed interface Shape
    permits CodeAndText,
        EntryList,
        ErrorObject,
        FieldMap,
        Html,
        OauthError,
        PlainText,
        Prose,
        SellErrors,
        Silent,
        UnknownObject {

  /** What a body of this shape says. */
  Said said();
}
