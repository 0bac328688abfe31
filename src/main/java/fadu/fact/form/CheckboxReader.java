package fadu.fact.form;

import fadu.clause.Clause;
import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.choice.ChoiceGroup;
import fadu.fact.choice.Option;
import fadu.fact.pattern.Pattern;
import fadu.text.Mark;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Alternatives of which one must be chosen: {@code contract.checkboxGroups}, kind 多选, 未选, 空白 (what
 * the chosen one asks for is not filled in), 划去 (chosen and struck out) or 已选.
 */
public final class CheckboxReader implements FactReader {
  private static final String KEY = "contract.checkboxGroups";
  private static final int LEAD = 40;
  private static final int CORE = 4;

  /** Matters that have one answer. */
  private static final Words ONE =
      Words.of(
          "价格形式|合同价形式|计价方式|计价形式|价款形式|合同价格|质量保证金|质保金|保证金方式|预留方式|扣留方式|争议|起算|计税|税方式|付款方式|支付方式|付款周期|支付周期|结算方式|预付款方式|承包方式|发包方式|是否|计量周期|调价方式|价格调整方式|选择一项|勾选一项|任选其一|选其一|二选一|择一|单选|风险|开工日期|保修期|缺陷责任期|竣工结算");

  /** Answers that exclude each other wherever they stand. */
  private static final Pattern YES_NO =
      Pattern.compile(
          "^(?:是|否|有|无|同意|不同意|允许|不允许|提供|不提供|需要|不需要|采用|不采用|适用|不适用|接受|不接受|设|不设|要求|不要求|调整|不调整)[。;,:("
              + " ]?");

  private static final Words MANY =
      Words.of(
          "多选|一项或|一种或|几项|几种|多项|多种|均可|皆可|全选|可同时|同时适用|所有|逐项|包括|资料|文件|材料|保险|担保方式|担保形式|保函种类|保函形式|担保可|履约担保|形式可|资金来源|工程内容|承包范围|附件|专业|送达|分别适用|分部分项|措施");
  private static final int AFTER = 120;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:采用|选择|选用|适用|选定|按照?|执行)(?:上述|上列|以上|前述)?(?:第[(]?[0-9一二三四五][)]?(?:种|项)|[(][0-9一二三四五][)])");

  private static final Pattern BLANK = Pattern.compile("_{2,}|【[ _]*】|\\( +\\)|: ?元|: ?%");

  /** ☑单价合同(适用于分部分项) ☑总价合同(仅适用于措施): each for its own part of the works. */
  private static final Pattern APPLIES =
      Pattern.compile(
          "(?:适用|用)于(?:[^,;。]{0,20}(?:分部|分项|措施|部分|工程|项目|材料|设备|安装|土建)|[^,;。本全整双]{2,20})");

  /** ☑固定总价(此行手写横线划去,未签章): chosen and crossed out by hand. */
  private static final Pattern NOTED =
      Pattern.compile("\\([^()]{0,16}(?:划去|划掉|划线|划了|涂掉|涂去|涂改|删去|勾掉|叉掉|打叉|删除线|横线)[^()]{0,16}\\)");

  /** ☑扣留质量保证金。方式:☑竣工结算时一次性扣留: the first leads to a choice of its own. */
  private static final Pattern LEADS =
      Pattern.compile("(?:方式|其中|具体|形式|类型|时间|期限|时点|标准)[^,;。]{0,6}: *$");

  private static final Pattern CHOOSES =
      Pattern.compile("采用|选择|选用|确定|约定|采取|以[^,。;]{0,20}方式|按[^,。;]{0,20}方式|为准|适用");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (ChoiceGroup group : reading.choices().groups()) {
      Span words = words(reading, group.file(), group.from(), group.to());
      PartKind part = reading.contract().partAt(words).kind();
      boolean own =
          part != PartKind.GENERAL && part != PartKind.PAPER && part != PartKind.AWARD_NOTICE;
      boolean form = reading.contract().partAt(words).title().contains("格式");
      boolean noted = group.selected().stream().anyMatch(o -> NOTED.matcher(o.text()).find());
      if (own && !form && group.options().size() > 1 && (noted || exclusive(reading, group))) {
        kind(reading, found, group, words)
            .ifPresent(
                k ->
                    facts.add(
                        new TextFact(
                            KEY,
                            k.equals("已选") ? chosen(group) : lead(reading, group).strip(),
                            k,
                            source(reading, group, words))));
      }
    }
    facts.addAll(TickedRows.read(reading, KEY));
    return facts.stream().distinct().toList();
  }

  private static fadu.fact.Source source(Reading reading, ChoiceGroup group, Span words) {
    boolean longer = words.length() > 160;
    int to =
        longer && !group.selected().isEmpty()
            ? group.selected().get(group.selected().size() - 1).to()
            : group.to();
    int from = group.from() - openingWords(reading, group);
    return reading.source(words(reading, group.file(), from, Math.min(to, group.to())));
  }

  /** The words of the line before the group: they say what is to be chosen. */
  private static int openingWords(Reading reading, ChoiceGroup group) {
    String shadow = reading.contract().documents().get(group.file()).shadow().text();
    int line = shadow.lastIndexOf('\n', Math.max(0, group.from() - 1)) + 1;
    int before = group.from() - Math.min(line, group.from());
    return before <= LEAD ? before : 0;
  }

  private static String chosen(ChoiceGroup group) {
    return String.join("、", group.selected().stream().map(Option::text).toList());
  }

  private static Span words(Reading reading, int file, int from, int to) {
    return reading.contract().documents().get(file).original(from, to);
  }

  /** The words of the line that ask for the choice. */
  private static String lead(Reading reading, ChoiceGroup group) {
    String shadow = reading.contract().documents().get(group.file()).shadow().text();
    int from = Math.max(0, group.from() - LEAD);
    String left = shadow.substring(from, Math.min(shadow.length(), group.options().get(0).from()));
    String line = left.substring(left.lastIndexOf('\n', Math.max(0, left.length() - 2)) + 1);
    return line.isBlank() ? left : line;
  }

  private static boolean exclusive(Reading reading, ChoiceGroup group) {
    Clause clause =
        reading.contract().clauseAt(words(reading, group.file(), group.from(), group.to()));
    String around = lead(reading, group) + clause.caption();
    if (MANY.in(lead(reading, group)) || forums(group) && group.selected().size() > 1) {
      return false;
    }
    boolean yesNo = group.options().stream().allMatch(o -> YES_NO.matcher(o.text() + " ").find());
    boolean prices =
        group.options().stream().anyMatch(o -> o.text().contains("单价"))
            && group.options().stream().anyMatch(o -> o.text().contains("总价"));
    boolean ordinal = group.kind() == ChoiceGroup.Kind.ORDINAL;
    return ordinal || ONE.in(around) || yesNo || prices || forums(group);
  }

  /** Both ways of settling disputes chosen is a point of its own. */
  private static boolean forums(ChoiceGroup group) {
    return group.options().stream().anyMatch(o -> o.text().contains("仲裁"))
        && group.options().stream()
            .anyMatch(o -> o.text().contains("法院") || o.text().contains("诉"));
  }

  private static Optional<String> kind(
      Reading reading, Facts found, ChoiceGroup group, Span words) {
    List<Option> selected =
        group.selected().stream().filter(o -> !LEADS.matcher(o.text()).find()).toList();
    if (selected.stream()
        .anyMatch(o -> NOTED.matcher(o.text()).find() || struck(reading, group, o))) {
      return Optional.of("划去");
    }
    if (selected.size() > 1 && selected.stream().allMatch(o -> APPLIES.matcher(o.text()).find())) {
      return Optional.of("已选");
    }
    if (selected.size() > 1) {
      return Optional.of("多选");
    }
    if (selected.isEmpty()) {
      return said(reading, found, group, words) ? Optional.empty() : Optional.of("未选");
    }
    boolean blank =
        BLANK.matcher(selected.get(0).text()).find() && selected.get(0).text().length() < 60;
    return Optional.of(blank ? "空白" : "已选");
  }

  private static boolean struck(Reading reading, ChoiceGroup group, Option option) {
    Span words = words(reading, group.file(), option.from(), option.to());
    return reading
        .contract()
        .documents()
        .get(group.file())
        .source()
        .marked(words.from(), words.to(), Mark.Kind.STRUCK);
  }

  /** Chosen in words: beside the boxes, by the one line that is filled in, or elsewhere. */
  private static boolean said(Reading reading, Facts found, ChoiceGroup group, Span words) {
    boolean price = group.options().stream().anyMatch(o -> o.text().contains("单价"));
    if (price && has(found, "price.form") || forums(group) && has(found, "dispute.modes")) {
      return true;
    }
    long filled = group.options().stream().filter(o -> !BLANK.matcher(o.text()).find()).count();
    boolean oneFilled = filled == 1 && group.kind() == ChoiceGroup.Kind.ORDINAL;
    return oneFilled || byNumber(reading, group) || besides(reading, group, words);
  }

  /** □(1)保函 □(2)扣留,双方确认采用第(2)种. */
  private static boolean byNumber(Reading reading, ChoiceGroup group) {
    String shadow = reading.contract().documents().get(group.file()).shadow().text();
    int last = group.options().get(group.options().size() - 1).from();
    return NUMBERED.matcher(shadow.substring(last, Math.min(shadow.length(), last + AFTER))).find();
  }

  private static boolean has(Facts found, String key) {
    return found.of(key).anyMatch(f -> f.state() == State.PRESENT);
  }

  private static boolean besides(Reading reading, ChoiceGroup group, Span words) {
    int clause = reading.contract().clauseAt(words).index();
    for (Sentence sentence : reading.inClause(clause)) {
      boolean near =
          sentence.file() == group.file()
              && sentence.shadowFrom() >= group.from()
              && sentence.text().indexOf('□') < 0;
      if (near && CHOOSES.matcher(sentence.text()).find() && names(group, sentence.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(ChoiceGroup group, String text) {
    return group.options().stream()
        .map(o -> o.text().replaceAll("[^\\p{IsHan}]", ""))
        .filter(t -> t.length() >= 2)
        .anyMatch(t -> text.contains(t.substring(0, Math.min(CORE, t.length()))));
  }
}
