package fadu.fact.party;

import fadu.clause.DocumentKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds names behind labels: 发包人（全称）：…, 甲方（盖章）：…, 承包人：…（公章）. */
final class NamedPartyFinder {
  private static final Pattern SEAL = Pattern.compile("盖章|公章|签章|印章|用印|落款|专用章|\\(章\\)|签字|签名|盖单位章");
  private static final String AFTER_LABEL =
      "(?:\\([^()]{0,16}\\)|\\[[^\\[\\]]{0,12}\\]|【[^【】]{0,12}】|名称|单位名称|单位|全称|盖章处?|用印处?|签章处?|公章|印章|落款|】|/)*["
          + " ]?(?:[:|]|为:|是:)[ ]?";

  private static final int MEMBERS = 8;
  private static final Pattern NAME_ROW =
      Pattern.compile("^ ?(?:单位|法人|机构|企业|主体)?(?:名称|全称)(?:\\([^()|]{0,8}\\))? ?\\|");
  private static final Pattern OPEN_CONSORTIUM =
      Pattern.compile(
          "^[0-9. ]{0,8}(?:承包人|承包方|乙方|总承包人|工程总承包人|总承包单位|施工单位|承包单位|承包商)[^:。;]{0,16}(?::["
              + " _]*)?联合体[^:。;]{0,16}:?[ _]*$");
  private static final Pattern MEMBER_LINE =
      Pattern.compile(
          "^[(0-9一二三四)、.]{0,6}[ 0-9."
              + " ]{0,4}(?:联合体)?(?:牵头人|牵头方|牵头单位|主办人|主办方|成员(?:单位|方|人)?[(0-9一二三四)]{0,3})(?:\\([^()]{0,16}\\))?:["
              + " ]?");

  /** 发包方:某中心302室 is where letters go. */
  private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,5}(?:室|号|楼|层|栋|幢|座)$");

  private static final Pattern DUTY = Pattern.compile("应当|应|负责|不得|须|按照|提供|支付|把|做|将|可以|承担|按");
  private static final Pattern BODY =
      Pattern.compile("(?:公司|局|委员会|政府|中心|院|厅|所|办公室|办|集团|指挥部|处|站|学校|医院|街道|队|厂|社|部)$");

  /** 采购人 | 要求 heads columns of another matter; a name in a cell is that of a body or place. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:公司|局|委员会|委|政府|中心|院|厅|所|办公室|办|集团|指挥部|处|站|学校|校|大学|中学|小学|幼儿园|医院|街道|队|厂|社|部|村|社区|园|馆|行|会|店|户|组|场|库|区|署|庭|科|室|股|专班)(?:\\([^()]*\\))?$|联合体|牵头");

  private static final int OPENING = 24;
  private static final Pattern CALLED =
      Pattern.compile(
          "([\\p{Han}A-Za-z0-9·]{4,40})\\((?:以下|下|以下简|简|下简)称(?:为)?[:“”\"「]{0,2}([\\p{Han}]{2,5})[”\"」]?\\)");
  private static final Pattern LEAD =
      Pattern.compile("^.{0,24}(?:接受|受|由|与|和|同|及|鉴于|兹有|委托|发包给|交由|确定|选定)");

  /** What the sides are called in contracts that are named and not reviewed. */
  private static final Map<DocumentKind, List<String>> OF_KIND =
      Map.of(
          DocumentKind.SUPERVISION, List.of("委托人", "监理人"),
          DocumentKind.DESIGN, List.of("委托人", "委托方", "设计人", "设计方"),
          DocumentKind.SURVEY, List.of("委托人", "委托方", "勘察人", "勘察方"),
          DocumentKind.CONSULTING, List.of("委托人", "委托方", "受托人", "受托方", "咨询人"),
          DocumentKind.LEASE, List.of("承租人", "承租方", "出租人", "出租方"),
          DocumentKind.PURCHASE, List.of("买方", "需方", "卖方", "供方"));

  private static final Words POWER = Words.of("受托人|代理人|被授权人|委托期限|转委托|委托权限|代理权限|授权委托书|授权范围");

  private static final int NEAR = 3;
  private static final Set<String> EMPLOYING = Set.of("委托人", "委托方", "承租人", "承租方", "买方", "需方");

  /** The labels of one side: the words alone, and with what stands between them and the name. */
  private record Side(Party party, List<String> words, Pattern labels) {
    Words any() {
      return new Words(words);
    }

    boolean named(String text) {
      return words.stream().anyMatch(text::contains);
    }
  }

  private final Reading reading;
  private final List<Side> sides;

  NamedPartyFinder(Reading reading) {
    this.reading = reading;
    this.sides = List.of(side(Party.EMPLOYER), side(Party.CONTRACTOR));
  }

  private Side side(Party party) {
    List<String> words =
        new ArrayList<>(
            reading.contract().roles().aliases().entrySet().stream()
                .filter(alias -> alias.getValue() == party)
                .map(Map.Entry::getKey)
                .toList());
    words.add(party.label());
    words.addAll(
        OF_KIND.getOrDefault(reading.contract().kind(), List.of()).stream()
            .filter(w -> EMPLOYING.contains(w) == (party == Party.EMPLOYER))
            .toList());
    words.sort(
        Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    String any = String.join("|", words.stream().distinct().map(Pattern::quote).toList());
    return new Side(party, List.copyOf(words), Pattern.compile("(?:" + any + ")" + AFTER_LABEL));
  }

  List<NamedParty> find() {
    List<NamedParty> found = new ArrayList<>();
    introduced(found);
    for (Sentence sentence : candidates()) {
      boolean labels =
          sentence.text().indexOf(':') >= 0
              || sentence.text().indexOf('|') >= 0
              || OPEN_CONSORTIUM.matcher(sentence.text()).find();
      if (labels && !reading.part(sentence).betweenOthers()) {
        sides.stream()
            .filter(side -> side.named(sentence.text()))
            .forEach(side -> add(found, sentence, side, givesPower(sentence)));
        consortium(found, sentence);
        columns(found, sentence);
      }
    }
    found.sort(
        Comparator.comparingInt((NamedParty n) -> n.sentence().index())
            .thenComparingInt(NamedParty::from));
    return found;
  }

  private List<Sentence> candidates() {
    return reading
        .candidates()
        .words(sides.get(0).any(), sides.get(1).any())
        .match(OPEN_CONSORTIUM, NAME_ROW)
        .list();
  }

  /** | 名称 | 某局 | 某公司 | below a row that heads one column with each side. */
  private void columns(List<NamedParty> found, Sentence row) {
    if (row.table() < 0 || !NAME_ROW.matcher(row.text()).find()) {
      return;
    }
    for (Party side : Party.values()) {
      SideColumns.cell(reading, row, side)
          .ifPresent(
              cell -> {
                String name = Names.clean(row.text().substring(cell.from(), cell.to()));
                if (!name.isEmpty()) {
                  found.add(new NamedParty(row, side, name, false, cell.from(), cell.to()));
                }
              });
    }
  }

  /** 承包人(联合体): with nothing behind it, and the members in the lines that follow. */
  private void consortium(List<NamedParty> found, Sentence sentence) {
    if (!OPEN_CONSORTIUM.matcher(sentence.text()).find()) {
      return;
    }
    Sentence before = sentence;
    Sentence line = reading.next(sentence);
    for (int i = 0; i < MEMBERS && line != before; i++) {
      Matcher matcher = MEMBER_LINE.matcher(line.text());
      if (!matcher.find()) {
        return;
      }
      int end = Names.list(line.text(), matcher.end());
      String name = Names.clean(line.text().substring(matcher.end(), end));
      if (!name.isEmpty()) {
        found.add(new NamedParty(line, Party.CONTRACTOR, name, false, 0, end));
      }
      before = line;
      line = reading.next(line);
    }
  }

  /** 某局(下称“发包人”)…接受某公司(下称“承包人”)的投标: sides named in the opening words. */
  private void introduced(List<NamedParty> found) {
    for (Sentence sentence : reading.contract().sentences()) {
      if (sentence.index() > OPENING || sentence.file() != 0 || sentence.text().indexOf('称') < 0) {
        continue;
      }
      Matcher matcher = CALLED.matcher(sentence.text());
      while (matcher.find()) {
        String name = LEAD.matcher(matcher.group(1)).replaceAll("");
        Optional<Party> party = reading.contract().roles().of(matcher.group(2));
        boolean labelled =
            sentence.text().indexOf(':') >= 0 && sentence.text().indexOf(':') < matcher.end();
        if (party.isPresent() && !labelled && BODY.matcher(name).find() && !clauseText(name)) {
          int to = matcher.end(1);
          found.add(new NamedParty(sentence, party.get(), name, false, to - name.length(), to));
        }
      }
    }
  }

  /** A power of attorney calls the side that gives it 委托人, whichever side that is. */
  private boolean givesPower(Sentence sentence) {
    if (!sentence.text().contains("委托")) {
      return false;
    }
    List<Sentence> all = reading.contract().sentences();
    int stop = Math.min(all.size() - 1, sentence.index() + NEAR);
    for (int i = Math.max(0, sentence.index() - NEAR); i <= stop; i++) {
      if (all.get(i).file() == sentence.file() && POWER.in(all.get(i).text())) {
        return sentence.index() > OPENING;
      }
    }
    return false;
  }

  private static void add(
      List<NamedParty> found, Sentence sentence, Side side, boolean givesPower) {
    String text = sentence.text();
    Matcher matcher = side.labels().matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      int end = Names.list(text, matcher.end());
      String words = text.substring(matcher.end(), end);
      String name = Names.clean(words);
      boolean cell = matcher.group().endsWith("|");
      boolean row = cell && (sentence.table() < 0 || !NAMED.matcher(name).find());
      boolean principal = givesPower && matcher.group().startsWith("委托");
      if (!name.isEmpty()
          && !row
          && !principal
          && startsHere(text, matcher.start())
          && !clauseText(name)) {
        boolean sealed = SEAL.matcher(matcher.group() + words).find();
        found.add(new NamedParty(sentence, side.party(), name, sealed, matcher.start(), end));
      }
      at = Math.max(matcher.end(), end);
    }
  }

  /** A label begins the line, a cell, or follows a gap or a bracket; "由发包人：" is no label. */
  private static boolean startsHere(String text, int at) {
    return at == 0 || "|; ,。(【[)]】、.".indexOf(text.charAt(at - 1)) >= 0 || number(text, at);
  }

  private static boolean number(String text, int at) {
    char before = text.charAt(at - 1);
    return before >= '0' && before <= '9' || "一二三四五六七八九十".indexOf(before) >= 0;
  }

  /** 甲方：把沿线村的工作做通 lists duties; a name holds no verb of a duty. */
  private static boolean clauseText(String name) {
    boolean list =
        name.contains("、") && Members.of(name).stream().noneMatch(n -> BODY.matcher(n).find());
    return list
        || ADDRESS.matcher(name).find()
        || DUTY.matcher(name).find() && !BODY.matcher(name).find();
  }
}
