package fadu.fact.procedure;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MoneyFact;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.Telling;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.MoneyMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether works that must be tendered were: {@code procedure.tenderAmount} (kind 单项 or 拆分), {@code
 * procedure.publicFunds} (kind 是, 否, 不明), {@code procedure.awardMode} (kind 招标, 未招标, 无), {@code
 * procedure.saidUntendered}, {@code procedure.tenderExcuse} in the words of the contract.
 */
public final class TenderReader implements FactReader {
  private static final BigDecimal BUDGET = BigDecimal.valueOf(2_000_000);
  private static final BigDecimal SHARE = BigDecimal.TEN;
  private static final Pattern PUBLIC =
      Pattern.compile("财政|预算|国有|国债|专项债|债券|政府|上级补助|中央|省级|市级|县级|区级|公共资金|国家融资|事业");
  private static final Pattern NOT_PUBLIC =
      Pattern.compile("非国有|非财政|民营|私营|自筹资金\\(民|社会捐赠|村民自筹|企业自筹");
  private static final Pattern RATE = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?)%");
  private static final Pattern AMOUNT = Pattern.compile("预算金额:([0-9.]{1,18})");
  private static final Pattern MATTER = Pattern.compile("发包(?:方式|过程|依据)|选定|摇珠|拍板|报价合适|议价|竞价|定给|缘由");

  private static final Pattern CHOSEN =
      Pattern.compile(
          "(?:选择|确定|选取)(?:承包人|施工单位|乙方)[^。]{0,40}|(?:顺延|续(?:签|做|建|接)|接着)[^。;]{0,10}(?:交|由|给|做)[^。;]{0,16}|不再[^,;。]{0,6}(?:比|招|找人)|(?:承包人|承包方|乙方|施工单位|施工队)(?:的)?(?:来源|确定|选定|产生|选择|选取|由来)[^。]{0,60}|(?:定点库|名录库|短名单|供应商库|备选库|轮候|轮流|抽取|比价|三家报价|报价比选|邀请[^,;。]{0,8}报价|取中间价|报价最低|最低价|熟悉[^,;。]{0,8}情况|一直(?:由|是)|长期合作|班子会|党委会|办公会|会议(?:研究|决定|议定|确定))[^。]{0,40}(?:承包|承建|施工|成交|指定|确定|选定|选|由|签|干|做)|(?:承包人|承包方|乙方|施工单位|本工程|本项目|本合同)[^。;]{0,24}(?:询价|比选|直接委托|直接发包|谈判|磋商|议标|单一来源|抽签|摇号|指定)[^。;]{0,16}(?:确定|选定|产生|承接|承包|承建|委托|发包|选取)|(?:询价|比选|谈判|磋商|议标|单一来源|抽签|摇号)[^。;]{0,12}(?:确定|选定|产生|选取)(?:的)?(?:承包人|承包方|乙方|施工单位)"
              + "|(?:价格|商务|合同)?(?:谈判|磋商|询价|洽商|比价|协商)[^。;]{0,10}(?:后)?[,]?(?:双方|甲乙双方)?(?:直接)?(?:达成|签订|订立|约定|定下)|招标[^,;。]{0,8}(?:来不及|搞不|省略|免了|以后再|没搞|没有搞|赶不上|等不)[^。;]{0,24}|(?:就|直接|便|径直)(?:交|给|让)[^,;。]{0,20}(?:做|干|施工|承建|实施)"
              + "|(?:承包人|承包方|乙方|施工单位)[^。;]{0,24}(?:讨论|研究|商议|会议|开会|商量)[^。;]{0,8}(?:选定|确定|决定|敲定|指定)"
              + "|(?:选定|确定|采购|发包|选择)(?:方式|办法|方法)[^。;]{0,30}(?:询价|比选|直接|谈判|磋商|议标|单一来源|抽签|摇号|指定|商定)"
              + "|(?:分|拆|切)(?:成|为)[^。;]{0,16}(?:段|份|个合同|标段|部分|次|期|批)|(?:直接|径直|径行)(?:交|给|由|委托|发包|指定|确定)|不(?:再|另|走|搞|经)?(?:组织|进行|履行)?[^,;。]{0,6}招标|另(?:行|外)?签[^,;。]{0,10}合同");
  private static final Pattern UNTENDERED =
      Pattern.compile(
          "直接委托|直接发包|谈判|询价|磋商|单一来源|无|议标|比选|抽签|摇号|定点|框架|网上|零星|协商|指定|竞价|摇珠|拍板|报价|比价|遴选|竞选|推荐|委派|续签|自行|邀请(?:报价|比选)");
  private static final Pattern DENIED =
      Pattern.compile("不得|严禁|禁止|不准|不许|不允许|不应|没有|不存在|杜绝|避免|并非|应当依法|应依法");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    funds(reading, found).ifPresent(facts::add);
    mode(reading, found).ifPresent(facts::add);
    List<Fact> said = said(reading);
    facts.addAll(said);
    Optional<MoneyFact> price =
        found.effective("price.total", MoneyFact.class).or(() -> priced(reading));
    price.ifPresent(p -> facts.addAll(amounts(reading, found, p, said)));
    Stated.all(reading, "tender-words", "tender.excused").stream()
        .filter(Stated::own)
        .filter(s -> !DENIED.matcher(s.stretch()).find())
        .findFirst()
        .ifPresent(s -> facts.add(s.fact("procedure.tenderExcuse", "")));
    return facts;
  }

  private static Optional<Fact> funds(Reading reading, Facts found) {
    List<TextFact> declared =
        found
            .of("meta.fundingSource")
            .filter(Fact::effective)
            .filter(TextFact.class::isInstance)
            .map(TextFact.class::cast)
            .toList();
    String text = String.join(";", declared.stream().map(TextFact::text).toList());
    if (text.isBlank()) {
      return Stated.all(reading, "funds-words", "tender.public-funds").stream()
          .filter(s -> s.own() && !s.denied())
          .findFirst()
          .map(s -> s.fact("procedure.publicFunds", "是"));
    }
    boolean share =
        text.contains("占") && rate(text).filter(r -> r.compareTo(SHARE) < 0).isPresent();
    Matcher amount = AMOUNT.matcher(text.replace("：", ":").replace(",", ""));
    boolean little =
        amount.find()
            && number(amount.group(1)).filter(n -> n.compareTo(BUDGET) < 0).isPresent()
            && rate(text).filter(r -> r.compareTo(BigDecimal.valueOf(100)) == 0).isEmpty();
    boolean none = NOT_PUBLIC.matcher(text).find() && !text.contains("财政预算");
    String kind = share || little || none ? "否" : PUBLIC.matcher(text).find() ? "是" : "不明";
    return Optional.of(new TextFact("procedure.publicFunds", text, kind, declared.get(0).source()));
  }

  private static Optional<BigDecimal> rate(String text) {
    Matcher matcher = RATE.matcher(text.replace("％", "%"));
    return matcher.find() ? number(matcher.group(1)) : Optional.empty();
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Fact> mode(Reading reading, Facts found) {
    return found
        .effective("meta.tenderMode", TextFact.class)
        .map(
            f -> {
              boolean held =
                  f.text().contains("招标") && !f.text().contains("未") && !f.text().contains("不");
              String kind =
                  held
                      ? "招标"
                      : UNTENDERED.matcher(f.text()).find() || f.kind().equals("无") ? "未招标" : "不明";
              List<Span> told =
                  kind.equals("未招标") ? Telling.orMatter(reading, CHOSEN, MATTER) : List.of();
              return new TextFact(
                  "procedure.awardMode",
                  f.text(),
                  kind,
                  told.isEmpty() ? f.source() : reading.source(told));
            });
  }

  private static List<Fact> said(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Stated stated : Stated.all(reading, "tender-words", "tender.not-held")) {
      boolean other =
          Pattern.compile("分包|暂估价|材料|设备|监理|设计|劳务|未达到?|不属于|限额以下|不足400|不需|候选|投标保证")
              .matcher(stated.stretch())
              .find();
      other |= Pattern.compile("^(?:清单|文件|人|控制|公告|范围|图|要求|代理)").matcher(stated.right()).find();
      if (stated.own() && !other && !DENIED.matcher(stated.stretch()).find() && !stated.denied()) {
        facts.add(stated.fact("procedure.saidUntendered", ""));
      }
    }
    return facts.stream().distinct().limit(2).toList();
  }

  private static List<Fact> amounts(
      Reading reading, Facts found, MoneyFact price, List<Fact> said) {
    List<Fact> facts = new ArrayList<>();
    List<Span> words = new ArrayList<>(price.evidence());
    said.forEach(f -> words.addAll(f.evidence()));
    facts.add(new MoneyFact("procedure.tenderAmount", price.amount(), "单项", reading.source(words)));
    LocalDate signed =
        found
            .effective("contract.signDate", fadu.fact.DateFact.class)
            .map(fadu.fact.DateFact::date)
            .orElse(reading.asOf());
    BigDecimal siblings = siblings(found, signed);
    if (siblings.signum() > 0) {
      facts.add(
          new MoneyFact(
              "procedure.tenderAmount", price.amount().add(siblings), "拆分", reading.source(words)));
    }
    return facts;
  }

  /** 价格:21,300,000.00元 in the heading: no label of a contract price, but nothing else it may be. */
  private static Optional<MoneyFact> priced(Reading reading) {
    for (Sentence sentence : reading.text().own(PRICED)) {
      Matcher label = PRICED.matcher(sentence.text());
      if (sentence.index() < HEADING && label.find()) {
        Optional<BigDecimal> amount = money(sentence.text().substring(label.end()));
        if (amount.filter(a -> a.compareTo(SMALLEST) > 0).isPresent()) {
          return amount.map(
              a -> new MoneyFact("price.total", a, "价格", reading.source(sentence.span())));
        }
      }
    }
    return Optional.empty();
  }

  private static final int HEADING = 24;
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(10_000);
  private static final Pattern PRICED =
      Pattern.compile("(?:^|[^单综市信])(?:工程)?(?:价格|价钱|造价|总额|合同额|标的额)[:|为]");

  /** The other contracts of the project, those signed within a year of this one. */
  private static BigDecimal siblings(Facts found, LocalDate signed) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal amount = BigDecimal.ZERO;
    boolean near = true;
    for (Fact fact : found.of("meta.siblingContracts").toList()) {
      if (!(fact instanceof TextFact text) || text.kind().equals("无")) {
        continue;
      }
      String words = text.text().replace("：", ":");
      int colon = words.indexOf(':');
      String name = colon < 0 ? "" : words.substring(0, colon);
      String value = words.substring(colon + 1);
      boolean first =
          Pattern.compile("^(?:合同|名称|合同名称|name|contract)$").matcher(name).find() || colon < 0;
      if (first && amount.signum() > 0) {
        sum = near ? sum.add(amount) : sum;
        amount = BigDecimal.ZERO;
        near = true;
      }
      if (Pattern.compile("金额|价|amount|price|合同额").matcher(name).find()) {
        BigDecimal read = money(value).orElse(BigDecimal.ZERO);
        if (amount.signum() > 0) {
          sum = near ? sum.add(amount) : sum;
          near = true;
        }
        amount = read;
      } else if (colon < 0) {
        amount = money(words).orElse(BigDecimal.ZERO);
      }
      if (!first && Pattern.compile("日期|时间|date").matcher(name).find() || colon < 0) {
        near =
            day(words).map(d -> Math.abs(d.toEpochDay() - signed.toEpochDay()) <= 366).orElse(near);
      }
    }
    return near ? sum.add(amount) : sum;
  }

  private static Optional<BigDecimal> money(String words) {
    return MoneyMentions.in(words).stream()
        .flatMap(m -> m.yuan().stream())
        .findFirst()
        .or(() -> number(words.replace(",", "").strip()));
  }

  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-年./]([0-9]{1,2})[-月./]([0-9]{1,2})");

  private static Optional<LocalDate> day(String words) {
    Matcher matcher = DAY.matcher(words);
    try {
      return matcher.find()
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(matcher.group(1)),
                  Integer.parseInt(matcher.group(2)),
                  Integer.parseInt(matcher.group(3))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
