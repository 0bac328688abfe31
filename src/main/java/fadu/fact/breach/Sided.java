package fadu.fact.breach;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Source;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A sentence in which the words for the two sides are folded to signs of the same length, so that
 * wordings need not know who is called what: 甲方 is {@code ⊙·} where it is the employer, {@code ⊗·}
 * where it is the contractor.
 */
record Sided(Reading reading, Sentence sentence, String text) {
  static final String EMPLOYER = "⊙·*(?:单位|方)?";
  static final String CONTRACTOR = "⊗·*(?:单位|方)?";
  private static final int QUOTE = 130;

  /** What the people of a village or a hospital call the employer, defined or not. */
  private static final List<String> EVERYDAY =
      List.of(
          "院方", "校方", "园方", "馆方", "村方", "村里", "村委会", "镇里", "乡里", "局里", "学校", "医院", "贵单位", "贵公司",
          "贵方", "贵局", "贵院", "贵校", "贵司", "贵村", "贵镇", "贵委");

  /** What a letter or a village calls the contractor. */
  private static final List<String> SPOKEN_TO = List.of("你单位", "你方", "你公司", "你司", "施工队", "队里");

  /** Who speaks in an undertaking. */
  private static final List<String> SPEAKER =
      List.of("我方", "我公司", "我司", "我单位", "本公司", "本单位", "我队", "我们公司");

  private static final Words UNDERTAKES = Words.of("承诺|声明|保证|自愿|同意|贵");

  private static final List<String> OTHERS =
      List.of("其他", "其它", "别的", "另外的", "第三方", "另一家", "外来", "外部", "新的", "后续");

  static Sided of(Reading reading, Sentence sentence) {
    return new Sided(reading, sentence, fold(reading, sentence.text()));
  }

  private static String fold(Reading reading, String text) {
    StringBuilder folded = new StringBuilder(text);
    List<Map.Entry<String, Party>> aliases =
        reading.contract().roles().aliases().entrySet().stream()
            .filter(alias -> text.contains(alias.getKey()))
            .sorted(
                Comparator.comparingInt((Map.Entry<String, Party> a) -> -a.getKey().length())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    for (Map.Entry<String, Party> alias : aliases) {
      String word = alias.getKey();
      String sign = alias.getValue() == Party.EMPLOYER ? "⊙" : "⊗";
      sign(folded, word, sign);
    }
    EVERYDAY.forEach(word -> sign(folded, word, "⊙"));
    SPOKEN_TO.forEach(word -> sign(folded, word, "⊗"));
    if (UNDERTAKES.in(text)) {
      SPEAKER.forEach(word -> sign(folded, word, "⊗"));
    }
    others(folded);
    return folded.toString();
  }

  /** 其他承包商 is not the contractor. */
  private static void others(StringBuilder folded) {
    for (String word : OTHERS) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        for (int i = at + word.length(); i < folded.length(); i++) {
          if ("⊗·".indexOf(folded.charAt(i)) < 0) {
            break;
          }
          folded.setCharAt(i, '某');
        }
      }
    }
  }

  private static void sign(StringBuilder folded, String word, String sign) {
    for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      folded.replace(at, at + word.length(), sign + "·".repeat(word.length() - 1));
    }
  }

  /** Said by the contract itself: no paper, not on offer, not struck out, not superseded. */
  boolean agreed(int from, int to) {
    return reading.own(sentence) && reading.means(sentence, from, to);
  }

  /** The sentences after it in its clause, or the points of the list it opens. */
  List<Sided> after(int count) {
    List<Sentence> all = reading.contract().sentences();
    List<Sided> next = new ArrayList<>();
    boolean opens = sentence.text().endsWith(":");
    for (int i = sentence.index() + 1; i < all.size() && next.size() < count; i++) {
      Sentence other = all.get(i);
      boolean near =
          other.clause() == sentence.clause()
              || opens && reading.clause(other).parent() == sentence.clause();
      if (other.file() != sentence.file() || !near || other.table() != sentence.table()) {
        break;
      }
      next.add(of(reading, other));
    }
    return next;
  }

  /** The sentence before it in its clause, empty if there is none. */
  String before() {
    int index = sentence.index() - 1;
    if (index < 0) {
      return "";
    }
    Sentence other = reading.contract().sentences().get(index);
    return other.clause() == sentence.clause() && other.file() == sentence.file()
        ? of(reading, other).text()
        : "";
  }

  /** The words with the stretches they stand in, wider to the left as long as it stays a quote. */
  Span quote(int from, int to) {
    String words = sentence.text();
    if (sentence.table() >= 0 || words.length() <= QUOTE) {
      return sentence.span();
    }
    int start = Segment.labelled(words, from).from();
    int end = Segment.labelled(words, Math.max(from, to - 1)).to();
    while (start > 0) {
      int earlier = Segment.labelled(words, start - 1).from();
      if (earlier >= start || end - earlier > QUOTE) {
        break;
      }
      start = earlier;
    }
    return reading.span(sentence, start, end);
  }

  TextFact fact(String key, String kind, int from, int to) {
    return fact(key, kind, reading.source(quote(from, to)));
  }

  TextFact fact(String key, String kind, Source source) {
    return new TextFact(key, sentence.text(), kind, source);
  }
}
