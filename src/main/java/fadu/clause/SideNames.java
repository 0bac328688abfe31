package fadu.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A sentence with both sides called the same everywhere, so that one wording fits all contracts:
 * 甲方, 建设单位, 我局 become 发包人, 乙方, 施工单位 become 承包人.
 */
public final class SideNames {
  private static final Map<String, Party> LETTER =
      Map.of(
          "我公司", Party.CONTRACTOR,
          "本公司", Party.CONTRACTOR,
          "我单位", Party.CONTRACTOR,
          "我司", Party.CONTRACTOR,
          "我方", Party.CONTRACTOR,
          "贵局", Party.EMPLOYER,
          "贵单位", Party.EMPLOYER,
          "贵方", Party.EMPLOYER,
          "贵公司", Party.EMPLOYER);

  private final List<Map.Entry<String, Party>> names;

  public SideNames(Roles roles) {
    Map<String, Party> all = new java.util.HashMap<>(LETTER);
    all.putAll(roles.aliases());
    names =
        all.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, Party>>comparingInt(e -> -e.getKey().length())
                    .thenComparing(Map.Entry::getKey))
            .map(e -> Map.entry(e.getKey(), e.getValue()))
            .toList();
  }

  /**
   * @param text shadow text of a sentence; offsets into it do not hold for what is returned
   */
  public String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int length = 0;
      for (Map.Entry<String, Party> name : names) {
        if (text.startsWith(name.getKey(), at)) {
          plain.append(name.getValue().label());
          length = name.getKey().length();
          break;
        }
      }
      if (length == 0) {
        plain.append(text.charAt(at));
        length = 1;
      }
      at += length;
    }
    return plain.toString();
  }
}
