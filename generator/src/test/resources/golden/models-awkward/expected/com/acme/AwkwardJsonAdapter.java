package com.acme;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.usher.json.JsonInput;
import dev.usher.json.JsonOutput;
import dev.usher.json.ModelAdapter;
import dev.usher.json.RequiredMembers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Awkward} as JSON. Generated: change the record, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
final class AwkwardJsonAdapter extends ModelAdapter<Awkward> {
  private static final JsonReader.Options MEMBERS =
      JsonReader.Options.of(
          "reader",
          "writer",
          "value",
          "moshi",
          "options",
          "seen",
          "yield",
          "e",
          "record",
          "quo\"te\n\u00e9\u2028",
          "colour",
          "both",
          "numbers",
          "anything",
          "lists",
          "text",
          "string_adapter",
          "object",
          "nested",
          "empty",
          "small",
          "tiny",
          "rough");

  private static final RequiredMembers REQUIRED =
      RequiredMembers.of(
          "int value",
          "boolean seen",
          "char record",
          "long colour",
          "short small",
          "byte tiny",
          "float rough");

  private final JsonAdapter<Character> characterAdapter;
  private final JsonAdapter<Long> hexLongAdapter;
  private final JsonAdapter<String> hexOddStringAdapter;
  private final JsonAdapter<List<? extends Integer>> listOfIntegerAdapter;
  private final JsonAdapter<List<?>> listOfObjectAdapter;
  private final JsonAdapter<List<String>[]> listOfStringArrayAdapter;
  private final JsonAdapter<String> stringAdapter;
  private final JsonAdapter<Awkward.Object> objectAdapter;
  private final JsonAdapter<Awkward.Nested<Awkward.Nested<Integer>>> nestedOfNestedOfIntegerAdapter;
  private final JsonAdapter<Awkward.Empty> emptyAdapter;
  private final JsonAdapter<Short> shortAdapter;
  private final JsonAdapter<Byte> byteAdapter;
  private final JsonAdapter<Float> floatAdapter;

  /**
   * Called by Moshi.
   *
   * @param moshi reads and writes what is in it
   */
  public AwkwardJsonAdapter(Moshi moshi) {
    this.characterAdapter = moshi.adapter(char.class);
    this.hexLongAdapter = moshi.adapter(long.class, Awkward.Hex.class);
    this.hexOddStringAdapter =
        adapter(moshi, String.class, List.of(Awkward.Hex.class, Awkward.Odd.class));
    this.listOfIntegerAdapter =
        moshi.adapter(Types.newParameterizedType(List.class, Types.subtypeOf(Integer.class)));
    this.listOfObjectAdapter =
        moshi.adapter(Types.newParameterizedType(List.class, Types.subtypeOf(Object.class)));
    this.listOfStringArrayAdapter =
        moshi.adapter(Types.arrayOf(Types.newParameterizedType(List.class, String.class)));
    this.stringAdapter = moshi.adapter(String.class);
    this.objectAdapter = moshi.adapter(Awkward.Object.class);
    this.nestedOfNestedOfIntegerAdapter =
        moshi.adapter(
            Types.newParameterizedTypeWithOwner(
                Awkward.class,
                Awkward.Nested.class,
                Types.newParameterizedTypeWithOwner(
                    Awkward.class, Awkward.Nested.class, Integer.class)));
    this.emptyAdapter = moshi.adapter(Awkward.Empty.class);
    this.shortAdapter = moshi.adapter(short.class);
    this.byteAdapter = moshi.adapter(byte.class);
    this.floatAdapter = moshi.adapter(float.class);
  }

  @Override
  protected Awkward read(JsonReader reader) throws IOException {
    long seen = 0;
    String reader2 = null;
    String writer2 = null;
    int value2 = 0;
    String moshi2 = null;
    String options = null;
    boolean seen2 = false;
    String yield2 = null;
    String e2 = null;
    char record = 0;
    String quote = null;
    long colour = 0;
    Optional<String> both = null;
    List<? extends Integer> numbers = null;
    List<?> anything = null;
    List<String>[] lists = null;
    Optional<? extends String> text = null;
    String stringAdapter2 = null;
    Awkward.Object object = null;
    Awkward.Nested<Awkward.Nested<Integer>> nested = null;
    Awkward.Empty empty = null;
    short small = 0;
    byte tiny = 0;
    float rough = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.selectName(MEMBERS)) {
        case 0 -> reader2 = JsonInput.nullableString(reader);
        case 1 -> writer2 = JsonInput.nullableString(reader);
        case 2 -> {
          value2 = reader.nextInt();
          seen |= 1L;
        }
        case 3 -> moshi2 = JsonInput.nullableString(reader);
        case 4 -> options = JsonInput.nullableString(reader);
        case 5 -> {
          seen2 = reader.nextBoolean();
          seen |= 1L << 1;
        }
        case 6 -> yield2 = JsonInput.nullableString(reader);
        case 7 -> e2 = JsonInput.nullableString(reader);
        case 8 -> {
          record = JsonInput.primitive(reader, characterAdapter);
          seen |= 1L << 2;
        }
        case 9 -> quote = JsonInput.nullableString(reader);
        case 10 -> {
          colour = JsonInput.primitive(reader, hexLongAdapter);
          seen |= 1L << 3;
        }
        case 11 -> both = JsonInput.optional(reader, hexOddStringAdapter);
        case 12 -> numbers = listOfIntegerAdapter.fromJson(reader);
        case 13 -> anything = listOfObjectAdapter.fromJson(reader);
        case 14 -> lists = listOfStringArrayAdapter.fromJson(reader);
        case 15 -> text = JsonInput.optional(reader, stringAdapter);
        case 16 -> stringAdapter2 = JsonInput.nullableString(reader);
        case 17 -> object = objectAdapter.fromJson(reader);
        case 18 -> nested = nestedOfNestedOfIntegerAdapter.fromJson(reader);
        case 19 -> empty = emptyAdapter.fromJson(reader);
        case 20 -> {
          small = JsonInput.primitive(reader, shortAdapter);
          seen |= 1L << 4;
        }
        case 21 -> {
          tiny = JsonInput.primitive(reader, byteAdapter);
          seen |= 1L << 5;
        }
        case 22 -> {
          rough = JsonInput.primitive(reader, floatAdapter);
          seen |= 1L << 6;
        }
        default -> JsonInput.skipMember(reader);
      }
    }
    reader.endObject();
    REQUIRED.check(reader, seen);
    try {
      return new Awkward(
          reader2,
          writer2,
          value2,
          moshi2,
          options,
          seen2,
          yield2,
          e2,
          record,
          quote,
          colour,
          both,
          numbers,
          anything,
          lists,
          text,
          stringAdapter2,
          object,
          nested,
          empty,
          small,
          tiny,
          rough);
    } catch (RuntimeException e) {
      throw JsonInput.refused(reader, Awkward.class, e);
    }
  }

  @Override
  protected void write(JsonWriter writer, Awkward value) throws IOException {
    writer.beginObject();
    writer.name("reader").value(value.reader());
    writer.name("writer").value(value.writer());
    writer.name("value").value(value.value());
    writer.name("moshi").value(value.moshi());
    writer.name("options").value(value.options());
    writer.name("seen").value(value.seen());
    writer.name("yield").value(value.yield());
    writer.name("e").value(value.e());
    writer.name("record");
    characterAdapter.toJson(writer, value.record());
    writer.name("quo\"te\n\u00e9\u2028").value(value.quote());
    writer.name("colour");
    hexLongAdapter.toJson(writer, value.colour());
    JsonOutput.optional(writer, "both", value.both(), hexOddStringAdapter);
    writer.name("numbers");
    listOfIntegerAdapter.toJson(writer, value.numbers());
    writer.name("anything");
    listOfObjectAdapter.toJson(writer, value.anything());
    writer.name("lists");
    listOfStringArrayAdapter.toJson(writer, value.lists());
    JsonOutput.optional(writer, "text", value.text(), stringAdapter);
    writer.name("string_adapter").value(value.stringAdapter());
    writer.name("object");
    objectAdapter.toJson(writer, value.object());
    writer.name("nested");
    nestedOfNestedOfIntegerAdapter.toJson(writer, value.nested());
    writer.name("empty");
    emptyAdapter.toJson(writer, value.empty());
    writer.name("small");
    shortAdapter.toJson(writer, value.small());
    writer.name("tiny");
    byteAdapter.toJson(writer, value.tiny());
    writer.name("rough");
    floatAdapter.toJson(writer, value.rough());
    writer.endObject();
  }
}
