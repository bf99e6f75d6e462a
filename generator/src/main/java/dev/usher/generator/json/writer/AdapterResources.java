package dev.usher.generator.json.writer;

import dev.usher.generator.json.model.AdapterModel;
import dev.usher.generator.json.model.AdapterModel.RecordAdapter;
import dev.usher.generator.writer.GeneratedResource;
import dev.usher.generator.writer.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What keeps an adapter in a native image: the runtime finds it by the name of its model, and calls
 * its constructor by reflection. For shrinkers one rule in the runtime's jar does for all models.
 */
public final class AdapterResources {
  private AdapterResources() {}

  /** The resources of {@code adapter}. Pure: equal models give equal text. */
  public static List<GeneratedResource> write(AdapterModel adapter) {
    String model = adapter.header().type().reflectionName();
    String folder = "META-INF/native-image/dev.usher/" + model + "/";
    return List.of(
        new GeneratedResource(
            folder + "reflect-config.json", JsonText.of(List.of(reflection(adapter)))));
  }

  private static Map<String, Object> reflection(AdapterModel adapter) {
    Map<String, Object> constructor = new LinkedHashMap<>();
    constructor.put("name", "<init>");
    constructor.put("parameterTypes", parameters(adapter));
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", adapter.header().adapter().reflectionName());
    entry.put("methods", List.of(constructor));
    return entry;
  }

  private static List<String> parameters(AdapterModel adapter) {
    String moshi = JsonNames.MOSHI.reflectionName();
    boolean isGeneric =
        adapter.match(record -> isGeneric(record), constants -> false, cases -> false);
    return isGeneric ? List.of(moshi, "java.lang.reflect.Type[]") : List.of(moshi);
  }

  private static boolean isGeneric(RecordAdapter adapter) {
    return !adapter.typeVariables().isEmpty();
  }
}
