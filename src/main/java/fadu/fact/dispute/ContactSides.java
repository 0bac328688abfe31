package fadu.fact.dispute;

import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects, line by line, what the contract tells of how to reach each side. */
final class ContactSides {
  private static final List<PartKind> ELSEWHERE =
      List.of(PartKind.PAPER, PartKind.AWARD_NOTICE, PartKind.GENERAL);
  private static final int HEAD = 12;
  private static final int ENOUGH = 2;
  private static final int BRIEF = 80;

  private static final Words BOTH = Words.of("双方|各方|甲乙");
  private static final Words LATER = Words.of("待|另行|再行|以后再|不作填写|暂不|暂空");

  private static final Words REACH = Words.of("地址|联系|送达|接收|通讯|联络|收件");
  private static final Words STREET = Words.of("路|街|号|楼|村|大道|室|巷|镇|乡");

  static final Words OWNER = Words.of("委托方|委托人|建设方|采购方|需方|村里|镇里|乡里|局里|院方|校方|园方|馆方|村委会");
  static final Words BUILDER = Words.of("公司|施工队|队里");

  private static final class Side {
    final Set<String> filled = new LinkedHashSet<>();
    final Set<Span> words = new LinkedHashSet<>();
    final Set<Span> blank = new LinkedHashSet<>();
  }

  private final Reading reading;
  private final Map<Party, Side> sides = new EnumMap<>(Party.class);

  /** The side the lines are about: the one named last at the head of a line. */
  private Optional<Party> above = Optional.empty();

  private int file = -1;

  ContactSides(Reading reading) {
    this.reading = reading;
  }

  boolean counts(Sentence sentence) {
    return !ELSEWHERE.contains(reading.part(sentence).kind());
  }

  void read(Sentence sentence) {
    labelled(sentence);
    listed(sentence);
  }

  private void labelled(Sentence sentence) {
    String text = sentence.text();
    above = sentence.file() == file ? above : Optional.empty();
    file = sentence.file();
    Optional<Party> headed = named(text.substring(0, Math.min(HEAD, text.length())));
    above = headed.isPresent() ? headed : above;
    List<ContactLabel> labels = ContactLabel.in(text);
    if (row(sentence, labels) || columns(sentence)) {
      return;
    }
    if (!labels.isEmpty() && BOTH.in(text) && LATER.in(text)) {
      for (Party party : Party.values()) {
        add(party, labels.get(0).item(), false, sentence, 0, text.length());
      }
      return;
    }
    int start = 0;
    for (int i = 0; i < labels.size(); i++) {
      ContactLabel label = labels.get(i);
      Optional<Party> named = named(text.substring(Math.min(start, label.from()), label.from()));
      boolean second = repeated(labels, i);
      boolean first = !second && repeatedLater(labels, i);
      Optional<Party> side =
          named.isPresent()
              ? named
              : second
                  ? Optional.of(Party.CONTRACTOR)
                  : first && headed.isEmpty() ? Optional.of(Party.EMPLOYER) : above;
      above = named.isPresent() ? named : above;
      side.ifPresent(
          party -> add(party, label.item(), label.filled(), sentence, label.from(), label.to()));
      start = label.from() + 1;
    }
  }

  /** 双方的通讯地址:甲方某路3号,李四收,0900-6610001;乙方…: values behind the side, not behind labels. */
  private void listed(Sentence sentence) {
    String text = sentence.text();
    boolean told = STREET.in(text) || REACH.in(text + captions(sentence) + before(sentence));
    if (!ContactLabel.number(text) || !told) {
      return;
    }
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf(',', at);
      end = end < 0 ? text.length() : end;
      Optional<Party> side = named(text.substring(at, end));
      int stop = next(text, end);
      String words = text.substring(at, stop);
      if (side.isPresent() && ContactLabel.number(words)) {
        add(side.get(), "电话", true, sentence, at, stop);
        if (STREET.in(words)) {
          add(side.get(), "地址", true, sentence, at, stop);
        }
      }
      at = side.isPresent() ? Math.max(stop, end) + 1 : end + 1;
    }
  }

  /** Where the stretch ends that names the next side. */
  private int next(String text, int from) {
    for (int at = from; at < text.length(); ) {
      int end = text.indexOf(',', at + 1);
      end = end < 0 ? text.length() : end;
      if (named(text.substring(Math.min(at + 1, end), end)).isPresent()) {
        return at;
      }
      at = end;
    }
    return text.length();
  }

  /** The headings over a sentence: 十八、送达, 18.1. */
  private String captions(Sentence sentence) {
    StringBuilder words = new StringBuilder();
    var clause = reading.clause(sentence);
    words.append(clause.caption());
    while (clause.parent() >= 0) {
      clause = reading.contract().clauses().get(clause.parent());
      words.append(clause.caption());
    }
    return words.toString();
  }

  private String before(Sentence sentence) {
    int index = sentence.index() - 1;
    if (index < 0) {
      return "";
    }
    Sentence other = reading.contract().sentences().get(index);
    return other.clause() == sentence.clause() ? other.text() : "";
  }

  /** | 通讯地址 | A | B |: one cell for each side. */
  private boolean row(Sentence sentence, List<ContactLabel> labels) {
    String text = sentence.text();
    String[] cells = text.split("\\|", -1);
    boolean lone =
        labels.size() == 1 || labels.stream().map(ContactLabel::from).distinct().count() == 1;
    if (sentence.table() < 0 || cells.length < ENOUGH + 1 || !lone) {
      return false;
    }
    int label = -1;
    for (int i = 0; i < cells.length && label < 0; i++) {
      label = cells[i].isBlank() ? -1 : i;
    }
    if (label < 0
        || label + ENOUGH >= cells.length
        || labels.get(0).from() > cells[0].length() + cells[label].length() + 1) {
      return false;
    }
    String item = labels.get(0).item();
    add(Party.EMPLOYER, item, filled(cells[label + 1]), sentence, 0, text.length());
    add(Party.CONTRACTOR, item, filled(cells[label + 2]), sentence, 0, text.length());
    return true;
  }

  /** | 方 | 送达地址 | 收件人 | 电话 | over | 乙方 | … |: a column for each label. */
  private boolean columns(Sentence sentence) {
    if (sentence.table() < 0) {
      return false;
    }
    Sentence head = reading.headOf(sentence);
    String[] heads = head.text().split("\\|", -1);
    String[] cells = sentence.text().split("\\|", -1);
    if (head.index() == sentence.index()
        || cells.length < ENOUGH + 1
        || cells.length > heads.length) {
      return false;
    }
    Optional<Party> side = named(cells[0].isBlank() ? cells[1] : cells[0]);
    boolean any = false;
    for (int i = 1; i < cells.length && side.isPresent(); i++) {
      List<ContactLabel> labels = ContactLabel.in(heads[i]);
      if (!labels.isEmpty()) {
        String item = labels.get(0).item();
        boolean number = !item.equals("电话") || ContactLabel.number(cells[i]);
        add(side.get(), item, number && filled(cells[i]), sentence, 0, sentence.text().length());
        any = true;
      }
    }
    return any;
  }

  private static boolean filled(String cell) {
    return cell.replaceAll("[_/×—\\- 空无]", "").strip().length() >= ENOUGH;
  }

  private static boolean repeated(List<ContactLabel> labels, int at) {
    return labels.subList(0, at).stream()
        .anyMatch(l -> l.item().equals(labels.get(at).item()) && l.from() != labels.get(at).from());
  }

  private static boolean repeatedLater(List<ContactLabel> labels, int at) {
    return labels.subList(at + 1, labels.size()).stream()
        .anyMatch(l -> l.item().equals(labels.get(at).item()) && l.from() != labels.get(at).from());
  }

  private void add(Party party, String item, boolean filled, Sentence sentence, int from, int to) {
    Side side = sides.computeIfAbsent(party, p -> new Side());
    boolean brief = sentence.text().length() <= BRIEF;
    Span words =
        brief
            ? sentence.span()
            : reading.span(sentence, from, Math.min(to, sentence.text().length()));
    if (filled) {
      side.filled.add(item);
      side.words.add(words);
    } else {
      side.blank.add(words);
    }
  }

  /** The side named last in these words. */
  private Optional<Party> named(String words) {
    Optional<Party> side = Optional.empty();
    int best = -1;
    for (var alias : reading.contract().roles().aliases().entrySet()) {
      int at = words.lastIndexOf(alias.getKey());
      if (at > best) {
        best = at;
        side = Optional.of(alias.getValue());
      }
    }
    return side.isPresent() ? side : everyday(words);
  }

  /** 村里…;公司…: called so without having been named so. */
  private static Optional<Party> everyday(String words) {
    if (OWNER.in(words)) {
      return Optional.of(Party.EMPLOYER);
    }
    return BUILDER.in(words) && !words.contains("有限公司")
        ? Optional.of(Party.CONTRACTOR)
        : Optional.empty();
  }

  Optional<Fact> contact(Party party) {
    Side side = sides.get(party);
    if (side == null) {
      return Optional.empty();
    }
    boolean enough = side.filled.size() >= ENOUGH;
    List<Span> words = new ArrayList<>(enough || side.blank.isEmpty() ? side.words : side.blank);
    String shown = side.filled.isEmpty() ? "未填" : String.join("、", side.filled);
    return Optional.of(
        new TextFact(party.key() + ".contact", shown, enough ? "齐全" : "不全", reading.source(words)));
  }
}
