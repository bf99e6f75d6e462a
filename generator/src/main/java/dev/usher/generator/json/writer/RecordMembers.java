package dev.usher.generator.json.writer;

import dev.usher.generator.json.model.AdapterModel.RecordAdapter;
import dev.usher.generator.json.model.ComponentModel;
import dev.usher.generator.json.model.LabelModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JSON members that a record's adapter knows: those of the components, then the discriminators
 * that are no component.
 *
 * @param components the components, in order
 * @param discriminators discriminators to read past
 */
record RecordMembers(List<ComponentModel> components, List<String> discriminators) {

  static RecordMembers of(RecordAdapter adapter) {
    List<String> members = adapter.components().stream().map(ComponentModel::member).toList();
    return new RecordMembers(
        adapter.components(),
        adapter.labels().stream()
            .map(LabelModel::discriminator)
            .filter(discriminator -> !members.contains(discriminator))
            .toList());
  }

  /** All of them, by index. */
  List<String> names() {
    return Stream.concat(components.stream().map(ComponentModel::member), discriminators.stream())
        .toList();
  }

  /** The components that are primitives, by their bit. */
  List<ComponentModel> required() {
    return components.stream().filter(component -> component.type().isPrimitive()).toList();
  }

  /** Type and name of those. */
  List<String> declarations() {
    return required().stream()
        .map(component -> component.type() + " " + component.member())
        .toList();
  }
}
