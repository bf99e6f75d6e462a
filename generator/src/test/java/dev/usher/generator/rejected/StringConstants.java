package dev.usher.generator.rejected;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The string literals of a class file: JVMS 4.4. */
final class StringConstants {
  private static final int UTF8 = 1;
  private static final int STRING = 8;
  private static final int METHOD_HANDLE = 15;
  private static final Map<Integer, Integer> SIZES =
      Map.ofEntries(
          Map.entry(3, 4),
          Map.entry(4, 4),
          Map.entry(5, 8),
          Map.entry(6, 8),
          Map.entry(7, 2),
          Map.entry(9, 4),
          Map.entry(10, 4),
          Map.entry(11, 4),
          Map.entry(12, 4),
          Map.entry(METHOD_HANDLE, 3),
          Map.entry(16, 2),
          Map.entry(17, 4),
          Map.entry(18, 4),
          Map.entry(19, 2),
          Map.entry(20, 2));

  private StringConstants() {}

  static List<String> of(InputStream classFile) throws IOException {
    Map<Integer, String> texts = new HashMap<>();
    List<Integer> strings = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(classFile)) {
      in.skipNBytes(8);
      int count = in.readUnsignedShort();
      for (int index = 1; index < count; index++) {
        int tag = in.readUnsignedByte();
        if (tag == UTF8) {
          texts.put(index, in.readUTF());
        } else if (tag == STRING) {
          strings.add(in.readUnsignedShort());
        } else {
          int size = Objects.requireNonNull(SIZES.get(tag), () -> "tag " + tag);
          in.skipNBytes(size);
          index += size == 8 ? 1 : 0;
        }
      }
    }
    return strings.stream().map(texts::get).toList();
  }
}
