package fadu.rules.drl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names bound so far in a rule, as Drools sees them. */
final class Scope {
  /**
   * What a name stands for.
   *
   * @param type type of the pattern, or of the field's owner
   * @param field type of the field if a field was bound, else null
   */
  record Binding(String type, @Nullable FieldType field) {
    boolean isFact() {
      return field == null && !type.equals(FactFields.THRESHOLD);
    }
  }

  private final Map<String, Binding> names = new LinkedHashMap<>();

  Scope() {}

  Scope(Scope outer) {
    names.putAll(outer.names);
  }

  boolean add(String name, Binding binding) {
    return names.putIfAbsent(name, binding) == null;
  }

  Optional<Binding> find(String name) {
    return Optional.ofNullable(names.get(name));
  }

  Map<String, Binding> all() {
    return names;
  }
}
