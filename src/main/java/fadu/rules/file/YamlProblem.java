package fadu.rules.file;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the YAML parser found wrong, in words for those who write the files. */
final class YamlProblem {
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("(TAB)", "这里用了制表符（Tab），缩进只能用空格");
    WORDS.put("mapping values are not allowed", "这里不应有冒号");
    WORDS.put("could not find expected ':'", "缺少冒号");
    WORDS.put("found duplicate", "同一个名称写了两次");
    WORDS.put("unexpected end of stream", "引号没有配对，直到文件结尾");
    WORDS.put("found unknown escape character", "双引号里的反斜杠写法不对");
    WORDS.put("expected <block end>", "缩进不一致");
    WORDS.put("expected ',' or", "方括号或花括号里缺少逗号，或者括号没有配对");
    WORDS.put("expected the node content", "缺少值，或者多了标点");
    WORDS.put("expected '<document start>'", "前面的内容已经结束，这里多出了文字");
    WORDS.put("cannot start any token", "这里不应以这个符号开头");
  }

  private YamlProblem() {}

  static String of(String problem) {
    return WORDS.entrySet().stream()
        .filter(entry -> problem.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("读到这里时不合语法");
  }
}
