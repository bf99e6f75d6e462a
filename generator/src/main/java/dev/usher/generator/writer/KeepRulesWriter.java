package dev.usher.generator.writer;

import dev.usher.generator.model.ClientModel;

/**
 * What R8 and ProGuard must leave alone: names by which the runtime finds a client, and what
 * Retrofit reads by reflection.
 */
final class KeepRulesWriter {

  private KeepRulesWriter() {}

  static GeneratedResource write(ClientModel client) {
    String api = client.api().reflectionName();
    String type = client.client().reflectionName();
    StringBuilder rules =
        new StringBuilder()
            .append("# Zendesk.create finds the client by the name of the interface.\n")
            .append("-keepnames interface ")
            .append(api)
            .append('\n')
            .append("-if interface ")
            .append(api)
            .append('\n')
            .append("-keep class ")
            .append(type)
            .append(" {\n")
            .append("  public static ")
            .append(type)
            .append(" create(dev.usher.Zendesk);\n")
            .append("}\n");
    if (!client.endpoints().isEmpty()) {
      rules
          .append("# Retrofit reads methods and annotations of the nested interface.\n")
          .append("-keepattributes Signature,InnerClasses,EnclosingMethod,AnnotationDefault\n")
          .append("-keepattributes RuntimeVisibleAnnotations,RuntimeVisibleParameterAnnotations\n")
          .append("-if class ")
          .append(type)
          .append('\n')
          .append("-keep,allowobfuscation interface ")
          .append(type)
          .append("$Service {\n")
          .append("  <methods>;\n")
          .append("}\n");
    }
    return new GeneratedResource("META-INF/proguard/usher-" + api + ".pro", rules.toString());
  }
}
