package fadu.rules;

import fadu.fact.DateFact;
import fadu.fact.Dictionary;
import fadu.fact.Fact;
import fadu.fact.FlagFact;
import fadu.fact.MissingFact;
import fadu.fact.MoneyFact;
import fadu.fact.RateFact;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.TextFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One declared value → facts of the type its key has. */
final class DeclaredValues {
  /** What came of a value: nothing at all if it was left empty. */
  record Result(List<Fact> facts, Optional<String> warning) {
    static final Result NOTHING = new Result(List.of(), Optional.empty());

    static Result of(Fact fact) {
      return new Result(List.of(fact), Optional.empty());
    }

    static Result unread(String written, String remedy) {
      return new Result(List.of(), Optional.of("“" + written + "”看不懂，没有使用；" + remedy + "。"));
    }
  }

  static final String NONE = "无";
  static final String THERE = "有";
  static final String PENDING = "办理中";

  private static final Set<String> NO =
      Set.of(
          "无", "否", "没有", "不", "不是", "未办理", "未取得", "未办", "未报审", "未提交", "未审查", "未通过", "不适用", "false",
          "no", "none");
  private static final Set<String> YES = Set.of("有", "是", "已办理", "已取得", "已有", "已通过", "true", "yes");
  private static final Set<String> UNDER_WAY = Set.of("办理中", "正在办理", "申请中", "审批中", "待批");
  private static final Set<String> PAPERS =
      Set.of(
          "meta.planningPermit",
          "meta.constructionPermit",
          "meta.drawingReview",
          "meta.fireDesignReview");
  private static final Set<String> WAITS =
      Set.of("办理中", "正在", "尚在", "审批中", "申请中", "申报中", "待", "在办", "送审");
  private static final Set<String> LACKS =
      Set.of("未", "没", "无", "尚未", "尚无", "暂未", "暂无", "还没", "还未", "缺");
  private static final Set<String> UNKNOWN = Set.of("", "未填报", "不详", "未知", "待填", "/");
  private static final Map<String, String> STAGES =
      Map.ofEntries(
          Map.entry("draft", "draft"),
          Map.entry("草稿", "draft"),
          Map.entry("草案", "draft"),
          Map.entry("送审稿", "draft"),
          Map.entry("未签署", "draft"),
          Map.entry("signed", "signed"),
          Map.entry("已签", "signed"),
          Map.entry("已签订", "signed"),
          Map.entry("已签署", "signed"));

  private final Dictionary.Entry entry;

  private DeclaredValues(Dictionary.Entry entry) {
    this.entry = entry;
  }

  static Result read(Dictionary.Entry entry, Object value) {
    return new DeclaredValues(entry).read(value);
  }

  private Result read(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value instanceof Collection<?> list) {
      return list(list);
    }
    String text = Scalars.text(value);
    return UNKNOWN.contains(text) ? Result.NOTHING : scalar(text);
  }

  private Result scalar(String text) {
    boolean no = NO.contains(text) || NO.contains(text.toLowerCase(java.util.Locale.ROOT));
    return switch (entry.type()) {
      case FLAG -> Result.of(new FlagFact(entry.key(), !no, Source.declared()));
      case TEXT -> text(text, no);
      default -> no ? Result.of(none(text)) : quantity(text);
    };
  }

  private Result text(String text, boolean no) {
    if (entry.key().equals("meta.stage")) {
      String stage = STAGES.get(text);
      return stage == null
          ? Result.unread(text, "写 draft 或 signed")
          : Result.of(new TextFact(entry.key(), stage, THERE, Source.declared()));
    }
    String word = no ? NONE : YES.contains(text) ? THERE : VocabularyReader.folded(text);
    String kind = no ? NONE : UNDER_WAY.contains(text) ? PENDING : inWords(text);
    return Result.of(new TextFact(entry.key(), word, kind, Source.declared()));
  }

  /** 尚未取得, 办理中，材料补正: how it stands with a permit, in a few words. */
  private String inWords(String text) {
    if (!PAPERS.contains(entry.key()) || text.contains("无需") || text.contains("无须")) {
      return THERE;
    }
    if (WAITS.stream().anyMatch(text::startsWith)) {
      return PENDING;
    }
    return LACKS.stream().anyMatch(text::startsWith) ? NONE : THERE;
  }

  private MissingFact none(String text) {
    return new MissingFact(entry.key(), State.NA, "填报为“" + text + "”", Source.declared());
  }

  private Result quantity(String text) {
    return switch (entry.type()) {
      case DATE ->
          Scalars.date(text)
              .map(date -> Result.of(new DateFact(entry.key(), date, Source.declared())))
              .orElseGet(() -> Result.unread(text, "日期写成 2026-03-01"));
      case MONEY ->
          Scalars.money(text)
              .filter(yuan -> yuan.signum() >= 0)
              .map(yuan -> Result.of(new MoneyFact(entry.key(), yuan, "", Source.declared())))
              .orElseGet(() -> Result.unread(text, "金额以元为单位，写成 12345678.00"));
      case RATE -> rate(text);
      case PERIOD ->
          Scalars.period(entry.key(), text)
              .map(period -> Result.of((Fact) period))
              .orElseGet(() -> Result.unread(text, "期限写成天数，例如 300"));
      default -> Result.unread(text, "这一项不能填报");
    };
  }

  private Result rate(String text) {
    Optional<BigDecimal> percent = Scalars.percent(text);
    if (percent.isEmpty()) {
      return Result.unread(text, "比例写成百分数，例如 3 或 3.0%");
    }
    boolean doubtful =
        percent.get().signum() != 0
            && percent.get().abs().compareTo(BigDecimal.ONE) < 0
            && !text.endsWith("%")
            && !text.endsWith("％");
    return new Result(
        List.of(new RateFact(entry.key(), percent.get(), "", Source.declared())),
        doubtful
            ? Optional.of("“" + text + "”按百分之 " + text + " 使用；如果是指 " + text + " 倍，请改写成百分数。")
            : Optional.empty());
  }

  private Result list(Collection<?> list) {
    if (list.isEmpty()) {
      return scalar(NONE);
    }
    List<Fact> facts = new ArrayList<>();
    Optional<String> warning = Optional.empty();
    for (Object item : list) {
      Result one = read(item);
      facts.addAll(one.facts());
      warning = warning.isPresent() ? warning : one.warning();
    }
    return new Result(facts, warning);
  }

  private Result map(Map<?, ?> map) {
    for (String name :
        entry.type() == Dictionary.Type.DATE
            ? List.of("date")
            : List.of("conclusion", "value", "no", "validTo", "date")) {
      Object value = map.get(name);
      if (value != null && !Scalars.text(value).isEmpty()) {
        return read(value);
      }
    }
    if (entry.type() != Dictionary.Type.TEXT || map.isEmpty()) {
      return map.isEmpty()
          ? Result.NOTHING
          : Result.unread(map.keySet().toString(), "用 no、date、validTo、conclusion、adoption");
    }
    return list(members(map));
  }

  /** A mapping by names of our own choosing, such as qualifications by member: {@code 名：值}. */
  private static List<String> members(Map<?, ?> map) {
    List<String> members = new ArrayList<>();
    map.forEach(
        (name, value) -> {
          Collection<?> values = value instanceof Collection<?> list ? list : List.of(value);
          values.forEach(each -> members.add(name + "：" + Scalars.text(each)));
        });
    return members;
  }
}
