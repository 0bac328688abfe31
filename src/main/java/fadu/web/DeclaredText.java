package fadu.web;

import fadu.rules.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data declared with a submission as a form changes them: entry by entry, whatever else the
 * metadata file says stays in it.
 */
final class DeclaredText {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final Map<String, Object> root;

  private DeclaredText(Map<String, Object> root) {
    this.root = root;
  }

  /**
   * @param text of a metadata file, empty if there is none
   */
  static DeclaredText of(String text) {
    return new DeclaredText(
        text.isBlank()
            ? new LinkedHashMap<>()
            : mutable(Metadata.written("metadata", text.getBytes(StandardCharsets.UTF_8))));
  }

  private static Map<String, Object> mutable(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach(
        (name, value) ->
            copy.put(String.valueOf(name), value instanceof Map<?, ?> m ? mutable(m) : value));
    return copy;
  }

  /**
   * What is declared: a text, a list or a map.
   *
   * @param key of the dictionary, {@code meta.…}
   */
  Optional<Object> value(String key) {
    Object whole = root.get(key);
    return Optional.ofNullable(whole == null ? value(root, name(key)) : whole);
  }

  private static @Nullable Object value(Map<?, ?> map, String name) {
    Object here = map.get(name);
    int dot = name.indexOf('.');
    return here != null || dot < 0 || !(map.get(name.substring(0, dot)) instanceof Map<?, ?> below)
        ? here
        : value(below, name.substring(dot + 1));
  }

  /** Declares a text in the place of what was declared, or nothing where it is empty. */
  void set(String key, String value) {
    root.remove(key);
    remove(root, name(key));
    if (!value.isEmpty()) {
      root.put(name(key), value);
    }
  }

  private static void remove(Map<?, ?> map, String name) {
    map.remove(name);
    int dot = name.indexOf('.');
    if (dot > 0 && map.get(name.substring(0, dot)) instanceof Map<?, ?> below) {
      remove(below, name.substring(dot + 1));
      if (below.isEmpty()) {
        map.remove(name.substring(0, dot));
      }
    }
  }

  private static String name(String key) {
    return key.substring("meta.".length());
  }

  /** The text of a metadata file, empty if nothing is declared. */
  String text() {
    return root.isEmpty() ? "" : JSON.writeValueAsString(root);
  }
}
