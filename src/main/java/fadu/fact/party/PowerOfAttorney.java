package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
import fadu.fact.value.DateMentions;
import fadu.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The powers of attorney of a submission: {@code attachments.powerOfAttorney}, kind 齐全, 提及 (named
 * among the annexes), 空白, 过期, or 缺 with what is lacking.
 */
final class PowerOfAttorney {
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:附件?[一二三四五六七八九十0-9]*[:、."
              + " ]*)?[^,;。:]{0,20}(?:授权委托书|法人授权书|授权书|委托书)(?:\\([^()]*\\))?[:]?$");
  private static final Pattern NOT_THIS = Pattern.compile("代建|投标|保函|监理|咨询|招标代理|检测|联合体|分公司|收款|领取");
  private static final Pattern MATTER =
      Pattern.compile("签订|签署|订立|签约|本合同|合同(?:的)?(?:签|谈|洽)|施工合同|全部事宜|一切事宜|全权");
  private static final Pattern POWER =
      Pattern.compile("权限|全权|有权|代表(?:我|本|委托)|签字|签署|协商|代为|以我方名义|名义");
  private static final Pattern TERM =
      Pattern.compile("期限|有效期|自[^,;。]{2,20}(?:起|至)|截止|止|至[^,;。]{2,24}(?:终止|完毕|履行|结束|之日)|日内有效|长期有效");
  private static final Pattern SEALED = Pattern.compile("公章|盖章|签章|印章|\\(章\\)|盖单位章");
  private static final Pattern MENTIONED =
      Pattern.compile(
          "(?:附|见|附件[^,;。]{0,10}(?:为|是|系)?|提交|出具|持有?|凭|依据|经|及|、|一并装订)[^,;。]{0,24}(?:授权委托书|授权书|书面授权)|(?:授权委托书|授权书)\\((?:已附|附后|另附|原件|见附件|[一两二1-9]份)|^[(]?[0-9一二三四五六七八九十①-⑳]{1,3}[、.)]?(?:法人|法定代表人)?授权(?:委托)?书");
  private static final Pattern GIVES =
      Pattern.compile(
          "(?:授权委托书|授权书|委托书)[^。]{0,30}(?:兹|现|特)?(?:授权|委托)[\\p{Han}·]{2,4}(?:\\([^()]*\\)|,|为|作为|同志|先生|女士|代表)|(?:兹|现|特)(?:授权|委托)[\\p{Han}·]{2,4}(?:\\([^()]*\\)|,|同志)?[^。]{0,20}(?:代表|为|作为)[^。]{0,40}(?:签|订立)");

  /** 委托期限:(未填), 委托单位(章):(未盖): named and not filled in. */
  private static final Pattern UNFILLED =
      Pattern.compile(
          "[^,;。:\n]{2,10}[:][ ]?\\(?(?:未填|未盖|未写|空白|未签|未注明|暂缺|待填|/|_{2,})[^,;。\n]{0,4}\\)?");

  /** (扫描件,未盖公章): said of the letter itself. */
  private static final Pattern UNSEALED =
      Pattern.compile(
          "(?:未|没有|没|无|尚未|缺)(?:加)?(?:盖|签|有)?[^,;。()\n"
              + "]{0,4}(?:公章|印章|签章|盖章|签字|章)|(?:公章|印章|签章)[^,;。()\n"
              + "]{0,4}(?:未盖|空白|暂缺|缺|后补|待补)");

  private static final Pattern NONE = Pattern.compile("未|没有|无|不(?:需|必|另|再|提交|出具|附)|待补|后补|补交|补附|口头");

  private record Letter(String words, String kind, Optional<TextFact> fact) {}

  private final List<Letter> letters;

  private PowerOfAttorney(List<Letter> letters) {
    this.letters = letters;
  }

  static PowerOfAttorney of(Reading reading, Facts found) {
    LocalDate signed =
        found
            .effective("contract.signDate", DateFact.class)
            .map(DateFact::date)
            .orElse(reading.asOf());
    List<Letter> letters = new ArrayList<>();
    documents(reading).values().stream()
        .map(document -> letter(reading, document, signed))
        .forEach(letters::add);
    if (letters.isEmpty()) {
      mentioned(reading).ifPresent(letters::add);
    }
    return new PowerOfAttorney(letters);
  }

  List<Fact> facts() {
    return letters.stream().flatMap(l -> l.fact().stream()).map(Fact.class::cast).toList();
  }

  /** The words of letters that do not do, for the quote. */
  List<Span> evidence() {
    return letters.stream()
        .flatMap(l -> l.fact().stream())
        .flatMap(f -> f.evidence().stream().limit(2))
        .toList();
  }

  /**
   * Whether somebody holds a whole and current power: a letter that names them, or one promised.
   */
  boolean covers(String agent, Party party) {
    return letters.stream()
        .anyMatch(l -> l.kind().equals("提及") || l.kind().equals("齐全") && l.words().contains(agent));
  }

  private static Map<Integer, List<Sentence>> documents(Reading reading) {
    Map<Integer, List<Sentence>> documents = new LinkedHashMap<>();
    List<Sentence> all = reading.contract().sentences();
    int open = -1;
    int length = 0;
    for (Sentence sentence : all) {
      if (open < 0 && !reading.text().may(sentence, TITLE)) {
        continue;
      }
      String text = sentence.text().strip();
      boolean titled =
          text.length() <= 40 && TITLE.matcher(text).find() && !NOT_THIS.matcher(text).find();
      if (titled) {
        boolean bare = documents.getOrDefault(open, List.of()).size() == 1;
        open = bare ? open : sentence.index();
        documents.computeIfAbsent(open, k -> new ArrayList<>());
        length = 0;
      } else if (open >= 0
          && (sentence.part() != all.get(open).part()
              || length > 20
              || Pattern.compile(
                      "^(?:附件|签署|落款|甲方|乙方|发包[人方]|承包[人方]|建设单位[(:]|施工单位[(:]|[一二三四五六七八九十]+、|第[一二三四五六七八九十]+条)")
                  .matcher(text)
                  .find())) {
        open = -1;
      }
      if (open >= 0) {
        documents.computeIfAbsent(open, k -> new ArrayList<>()).add(sentence);
        length++;
      }
    }
    documents.values().removeIf(d -> d.size() < 2);
    reading.text().with(GIVES).stream()
        .filter(s -> documents.values().stream().noneMatch(d -> d.contains(s)))
        .filter(s -> GIVES.matcher(s.text()).find() && !NOT_THIS.matcher(s.text()).find())
        .forEach(s -> documents.put(s.index(), following(reading, s)));
    return documents;
  }

  /** A letter printed within one clause: the sentence and those behind it in the clause. */
  private static List<Sentence> following(Reading reading, Sentence first) {
    List<Sentence> letter = new ArrayList<>();
    List<Sentence> all = reading.contract().sentences();
    for (int i = first.index(); i < all.size() && letter.size() < 5; i++) {
      Sentence next = all.get(i);
      if (next.file() != first.file() || next.clause() != first.clause()) {
        break;
      }
      letter.add(next);
    }
    return letter;
  }

  private static Letter letter(Reading reading, List<Sentence> document, LocalDate signed) {
    StringBuilder words = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    document.forEach(
        s -> {
          words.append(s.text()).append('\n');
          spans.add(s.span());
        });
    String text =
        UNSEALED.matcher(UNFILLED.matcher(words.toString()).replaceAll("")).replaceAll("");
    boolean blank =
        Pattern.compile("_{3,}|(?:姓名|代理人|受托人)[:][ ]?(?:\\(|,|。|$)").matcher(text).find()
            && !Pattern.compile("[1-9][0-9]{5}").matcher(text).find();
    List<String> lacking = new ArrayList<>();
    lack(lacking, MATTER, text, "事项");
    lack(lacking, POWER, text, "权限");
    lack(lacking, TERM, text, "期限");
    lack(lacking, SEALED, text, "盖章");
    String kind = blank ? "空白" : !lacking.isEmpty() ? "缺" : expired(document, signed) ? "过期" : "齐全";
    String says = kind.equals("缺") ? "授权书没有写明" + String.join("、", lacking) : "授权委托书" + kind;
    List<Span> open =
        document.stream()
            .filter(s -> UNSEALED.matcher(s.text()).find() || UNFILLED.matcher(s.text()).find())
            .map(Sentence::span)
            .toList();
    if (kind.equals("缺") && !open.isEmpty()) {
      return new Letter(
          text,
          kind,
          Optional.of(
              new TextFact("attachments.powerOfAttorney", says, kind, reading.source(open))));
    }
    List<Span> quoted =
        kind.equals("缺") || kind.equals("过期")
            ? spans.subList(Math.min(1, spans.size() - 1), Math.min(spans.size(), 4))
            : spans.subList(0, Math.min(spans.size(), 3));
    return new Letter(
        text,
        kind,
        Optional.of(
            new TextFact("attachments.powerOfAttorney", says, kind, reading.source(quoted))));
  }

  private static void lack(List<String> lacking, Pattern element, String text, String name) {
    if (!element.matcher(text).find()) {
      lacking.add(name);
    }
  }

  /** The term of the power ends before the contract is signed, or begins after it. */
  private static boolean expired(List<Sentence> document, LocalDate signed) {
    for (Sentence sentence : document) {
      if (!TERM.matcher(sentence.text()).find()) {
        continue;
      }
      List<LocalDate> dates =
          DateMentions.in(sentence.text()).stream()
              .map(DateMention::date)
              .flatMap(Optional::stream)
              .toList();
      boolean ends = Pattern.compile("至|止|截止").matcher(sentence.text()).find();
      if (ends && !dates.isEmpty()) {
        LocalDate last = dates.stream().max(Comparator.naturalOrder()).orElseThrow();
        LocalDate first = dates.stream().min(Comparator.naturalOrder()).orElseThrow();
        return last.isBefore(signed) || dates.size() > 1 && first.isAfter(signed);
      }
    }
    return false;
  }

  private static Optional<Letter> mentioned(Reading reading) {
    for (Sentence sentence : reading.hits().sentences("power-letter")) {
      String text = sentence.text();
      boolean said = MENTIONED.matcher(text).find() || SignatureLines.signs(reading, sentence);
      boolean annexed =
          Stated.own(reading, sentence)
              && Pattern.compile("附件|附:|附有|附后|后附|随附|已附|授权期限|授权范围")
                  .matcher(new Stated(reading, sentence, 0, 1).around(4))
                  .find();
      if (said && annexed && !NONE.matcher(text).find() && !NOT_THIS.matcher(text).find()) {
        return Optional.of(
            new Letter(
                text,
                "提及",
                Optional.of(
                    new TextFact(
                        "attachments.powerOfAttorney",
                        text,
                        "提及",
                        reading.source(sentence.span())))));
      }
    }
    return Optional.empty();
  }
}
