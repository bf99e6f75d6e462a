package dev.usher.generator.json.writer;

import com.palantir.javapoet.ClassName;

/** The types that generated adapters name, by string: the generator depends on none of them. */
final class JsonNames {
  static final ClassName MODEL_ADAPTER = ClassName.get("dev.usher.json", "ModelAdapter");
  static final ClassName REQUIRED_MEMBERS = ClassName.get("dev.usher.json", "RequiredMembers");
  static final ClassName ENUM_LABELS = ClassName.get("dev.usher.json", "EnumLabels");
  static final ClassName CASE_LABELS = ClassName.get("dev.usher.json", "CaseLabels");
  static final ClassName JSON_INPUT = ClassName.get("dev.usher.json", "JsonInput");
  static final ClassName JSON_OUTPUT = ClassName.get("dev.usher.json", "JsonOutput");

  static final ClassName MOSHI = ClassName.get("com.squareup.moshi", "Moshi");
  static final ClassName JSON_ADAPTER = ClassName.get("com.squareup.moshi", "JsonAdapter");
  static final ClassName JSON_READER = ClassName.get("com.squareup.moshi", "JsonReader");
  static final ClassName JSON_WRITER = ClassName.get("com.squareup.moshi", "JsonWriter");
  static final ClassName OPTIONS = JSON_READER.nestedClass("Options");

  private JsonNames() {}
}
