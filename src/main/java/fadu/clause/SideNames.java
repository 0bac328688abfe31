package fadu.clause;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with both sides called the same everywhere, so that one wording fits all contracts:
 * 甲方, 建设单位, 我局 become 发包人, 乙方, 施工单位 become 承包人.
 */
public final class SideNames {
  private static final Map<String, Party> LETTER =
      Map.ofEntries(
          Map.entry("我公司", Party.CONTRACTOR),
          Map.entry("本公司", Party.CONTRACTOR),
          Map.entry("我单位", Party.CONTRACTOR),
          Map.entry("我司", Party.CONTRACTOR),
          Map.entry("我方", Party.CONTRACTOR),
          Map.entry("你公司", Party.CONTRACTOR),
          Map.entry("你单位", Party.CONTRACTOR),
          Map.entry("你司", Party.CONTRACTOR),
          Map.entry("你方", Party.CONTRACTOR),
          Map.entry("贵局", Party.EMPLOYER),
          Map.entry("贵单位", Party.EMPLOYER),
          Map.entry("贵方", Party.EMPLOYER),
          Map.entry("贵公司", Party.EMPLOYER));

  /** By their first character, short ones first. */
  private final Map<Character, List<Map.Entry<String, Party>>> names;

  private final BitSet first = new BitSet();

  public SideNames(Roles roles) {
    Map<String, Party> all = new java.util.HashMap<>(LETTER);
    all.putAll(roles.aliases());
    names =
        all.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, Party>>comparingInt(e -> -e.getKey().length())
                    .thenComparing(Map.Entry::getKey))
            .filter(name -> !name.getKey().isEmpty())
            .map(e -> Map.entry(e.getKey(), e.getValue()))
            .collect(Collectors.groupingBy(name -> name.getKey().charAt(0)));
    names.keySet().forEach(first::set);
  }

  /**
   * @param text shadow text of a sentence; offsets into it do not hold for what is returned
   */
  public String plain(String text) {
    StringBuilder plain = null;
    int done = 0;
    for (int at = 0; at < text.length(); ) {
      Map.Entry<String, Party> name = first.get(text.charAt(at)) ? nameAt(text, at) : null;
      if (name == null) {
        at++;
        continue;
      }
      plain = plain == null ? new StringBuilder(text.length()) : plain;
      plain.append(text, done, at).append(name.getValue().label());
      at += name.getKey().length();
      done = at;
    }
    return plain == null ? text : plain.append(text, done, text.length()).toString();
  }

  private Map.@Nullable Entry<String, Party> nameAt(String text, int at) {
    for (Map.Entry<String, Party> name : names.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(name.getKey(), at)) {
        return name;
      }
    }
    return null;
  }
}
