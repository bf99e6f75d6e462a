package dev.usher.generator.json.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.usher.generator.json.model.AdapterHeader;
import dev.usher.generator.json.model.AdapterModel;
import dev.usher.generator.writer.GeneratedMark;
import dev.usher.generator.writer.GeneratedSource;
import dev.usher.generator.writer.Suppressions;
import java.io.IOException;

/** Composes the source of an adapter. */
public final class AdapterWriter {
  private AdapterWriter() {}

  /** The source of {@code adapter}. Pure: equal models give equal text. */
  public static GeneratedSource write(AdapterModel adapter) {
    TypeSpec type =
        adapter.match(
            record -> new RecordAdapterWriter(record).type(),
            EnumAdapterWriter::type,
            cases -> new SealedAdapterWriter(cases).type());
    return GeneratedSource.of(adapter.header().adapter(), type);
  }

  /** The class of an adapter for {@code self}, without members. */
  static TypeSpec.Builder start(AdapterHeader header, TypeName self) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(header.adapter())
            .addJavadoc(
                "Reads and writes {@link $T} as JSON. Generated: change the $L, not this file.\n",
                header.type(),
                header.kind())
            .addAnnotations(GeneratedMark.annotations(header.isMarked()))
            .addAnnotations(Suppressions.of(header.warnings()))
            .superclass(ParameterizedTypeName.get(JsonNames.MODEL_ADAPTER, self))
            .alwaysQualify(header.shadowedLangNames().toArray(String[]::new));
    if (header.isPublic()) {
      type.addModifiers(PUBLIC);
    }
    return type.addModifiers(FINAL);
  }

  /** {@code read}, without body. */
  static MethodSpec.Builder read(TypeName self) {
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .returns(self)
        .addParameter(JsonNames.JSON_READER, "reader")
        .addException(IOException.class);
  }

  /** {@code write}, without body. */
  static MethodSpec.Builder write(TypeName self) {
    return MethodSpec.methodBuilder("write")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .addParameter(JsonNames.JSON_WRITER, "writer")
        .addParameter(self, "value")
        .addException(IOException.class);
  }
}
