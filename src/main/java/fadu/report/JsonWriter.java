package fadu.report;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes compact JSON on one line. Our own, so that the bytes of a result never change with a
 * library.
 */
final class JsonWriter {
  private static final String HEX = "0123456789abcdef";
  private final StringBuilder out = new StringBuilder(1 << 14);

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  JsonWriter object(Runnable members) {
    return nested('{', members, '}');
  }

  JsonWriter object(String name, Runnable members) {
    return name(name).object(members);
  }

  <T> JsonWriter array(String name, Iterable<T> items, Consumer<T> each) {
    return name(name).nested('[', () -> items.forEach(each), ']');
  }

  JsonWriter array(Runnable items) {
    return nested('[', items, ']');
  }

  JsonWriter name(String name) {
    string(name);
    out.append(':');
    return this;
  }

  /** A member with text, or null. */
  JsonWriter member(String name, @Nullable String value) {
    name(name);
    return value == null ? literal("null") : string(value);
  }

  /** A member with text; empty text is null. */
  JsonWriter text(String name, String value) {
    return member(name, value.isEmpty() ? null : value);
  }

  JsonWriter member(String name, long value) {
    return name(name).number(Long.toString(value));
  }

  JsonWriter member(String name, boolean value) {
    return name(name).literal(Boolean.toString(value));
  }

  JsonWriter nothing(String name) {
    return name(name).literal("null");
  }

  JsonWriter number(String digits) {
    return literal(digits);
  }

  JsonWriter string(String value) {
    comma();
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      character(value, i);
    }
    out.append('"');
    return this;
  }

  private void character(String value, int i) {
    char c = value.charAt(i);
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (lone(value, i)) {
      out.append('\ufffd');
    } else if (unseen(c)) {
      out.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        out.append(HEX.charAt(c >> shift & 15));
      }
    } else {
      out.append(c);
    }
  }

  /** Half a surrogate pair, which UTF-8 cannot hold. */
  private static boolean lone(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }

  /** Controls, line separators and invisible or direction-changing characters. */
  private static boolean unseen(char c) {
    return c < 0x20
        || c >= 0x7f && c <= 0x9f
        || c >= 0x200b && c <= 0x200f
        || c >= 0x2028 && c <= 0x202e
        || c >= 0x2060 && c <= 0x206f
        || c == 0xfeff;
  }

  private JsonWriter nested(char open, Runnable inside, char close) {
    comma();
    out.append(open);
    inside.run();
    out.append(close);
    return this;
  }

  private JsonWriter literal(String value) {
    comma();
    out.append(value);
    return this;
  }

  private void comma() {
    if (out.length() > 0 && "{[:,".indexOf(out.charAt(out.length() - 1)) < 0) {
      out.append(',');
    }
  }
}
