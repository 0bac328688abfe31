package fadu.clause;

import java.util.List;

/** Reads the name of a project from a field 工程名称：… or from a sentence 就…工程施工…. */
final class NamedField {
  private static final List<String> FIELDS = List.of("工程名称", "项目名称", "工程项目名称", "标段名称");

  /** Labels that may stand in the same line behind the name. */
  private static final List<String> NEXT =
      List.of(
          "工程地点", "项目地点", "建设地点", "工程地址", "项目地址", "地点:", "工程编号", "项目编号", "合同编号", "工程内容", "工程规模",
          "承包范围", "发包人", "承包人", "建设单位", "施工单位", "发包方", "承包方");

  private static final int LONGEST = 80;

  private NamedField() {}

  /** The value behind 工程名称:, up to the end of the sentence or the next field; empty if none. */
  static String read(String words) {
    for (String field : FIELDS) {
      int at = words.indexOf(field);
      while (at >= 0) {
        int from = at + field.length();
        if (from < words.length() && ":|".indexOf(words.charAt(from)) >= 0) {
          return value(words, from + 1);
        }
        at = words.indexOf(field, from);
      }
    }
    return "";
  }

  private static String value(String words, int from) {
    int depth = 0;
    int to = from;
    while (to < words.length()) {
      char c = words.charAt(to);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0 || depth == 0 && "。;,| ".indexOf(c) >= 0) {
        break;
      }
      to++;
    }
    String name = words.substring(from, to);
    for (String next : NEXT) {
      int at = name.indexOf(next);
      name = at > 0 ? name.substring(0, at) : name;
    }
    return plausible(name) ? name : "";
  }

  /** 就某工程施工事项协商一致 → 某工程; empty if the line says nothing of the kind. */
  static String about(String words) {
    int at = words.indexOf("就");
    while (at >= 0) {
      int end = words.indexOf("施工", at + 1);
      if (end > at && end < at + LONGEST) {
        String name = words.substring(at + 1, end);
        boolean project = name.endsWith("工程") || name.endsWith("项目") || name.endsWith("标段");
        if (project && name.length() > 4 && plausible(name) && !name.startsWith("本")) {
          return name;
        }
      }
      at = words.indexOf("就", at + 1);
    }
    return "";
  }

  /** Mostly Chinese characters, and no blank left to fill in. */
  static boolean plausible(String name) {
    if (name.length() < 2 || name.length() > LONGEST || name.startsWith("本合同")) {
      return false;
    }
    int han = 0;
    for (int i = 0; i < name.length(); i++) {
      if ("_。;《".indexOf(name.charAt(i)) >= 0) {
        return false;
      }
      han += Character.isIdeographic(name.charAt(i)) ? 1 : 0;
    }
    return han * 2 >= name.length();
  }
}
