package fadu.fact.regulation;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.FlagFact;
import fadu.fact.Hit;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Dust, noise and waste of the site: {@code env.…Duty} whether the contractor must prevent it,
 * {@code env.…Fee} whether the price holds the cost, {@code env.…Excuse} why neither is needed: a
 * plan is annexed, or the work gives off nothing; {@code env.wasteAtWill}: tipped wherever one
 * likes.
 */
public final class EnvironmentReader implements FactReader {
  private static final Words BAR = new Words(List.of("|"));

  /** 上述费用已含在安全文明施工费内: which costs, the sentences before say. */
  private static final Pattern REFERS =
      Pattern.compile(
          "上述|以上|前述|前列|上列|上款|所需|相应|由此|这些|这笔|这钱|这个钱|此项|该项|此类|该等|该费用|本条|本款|这份|这项|该笔|前款|其费用|有关费用|相关费用|各项费用|措施费用|治理|^(?:其|综合|该项)?单价[^,;。]{0,4}(?:见|按|列|在|已)|^[^,;。]{0,8}费用|^[^,;。]{0,6}(?:运费|拉运|开销|这笔钱|的钱)|花的钱|花费都|费用都|钱都");

  /** 土堆盖网,天天洒水,这些开销都算在合同价里. */
  private static final Pattern SAME =
      Pattern.compile(
          ",[^,;。]{0,2}(?:花的|用的|这些|这笔|上述|以上|所需|相应|有关|相关|由此|其|各项)[^,;。]{0,10}(?:费|钱|开销|开支|花费|花销|支出)");

  private static final Pattern AFTERWARDS = Pattern.compile("上述|以上|前述|前列|上列|前款|本条|本节");
  private static final Pattern ENVIRONMENT =
      Pattern.compile("(?:^|[^尘声音圾])(?:环境保护|环保|污染防治|绿色施工)[^,;。]{0,12}费");
  private static final Pattern NOTHING =
      Pattern.compile("(?:不|未)(?:会|致|至)?产生|(?:没有|无|不涉及|不存在)[^,;。]{0,24}(?:产生|作业|外运|污染|排放)");
  private static final Pattern PLAN =
      Pattern.compile("(?:处理|处置|防治|治理|控制|管理|专项|降噪|扬尘|噪声|垃圾|减量化?)(?:专项|实施|工作)?方案");
  private static final Pattern ANNEXED = Pattern.compile("附件|所附|后附|随附|附后|附表|附有|附:|附\\s");
  private static final Pattern LAWFUL =
      Pattern.compile("回填至|以外|核准|许可|合法|依法|指定|消纳[场点]|有资质|备案|规定|资源化|联单|法律|法规|准运|要求");
  private static final Pattern AT_WILL =
      Pattern.compile(
          "(?:哪家|哪里|谁家)[^,;。]{0,8}(?:就|便)(?:倒|拉|填|运|送)|谁要谁(?:拉|要|运|搬)|(?:拉|运|倒|送|填|推|扔|弄|堆)(?:到|去|在|往)?哪(?:儿|里|个地方)?[^,;。]{0,10}(?:都(?:行|可以|成|中)|随便|不管|由他|自便|填|均可)|随便(?:找|拉|倒|填|堆|扔|处理|弄|推|丢|往)|任(?:其|由)[^,;。]{0,8}(?:处理|处置|倾倒|堆|运|拉)|就(?:地|近)(?:堆|推|倒|埋|弃|扔)|(?:推|倒|堆|弃|扔)(?:弃|放|置)?(?:到|在|进|入|于|至)[^,;。]{0,10}(?:河|沟边|塘|荒|田|路边|空地|林地|滩|坑|山坳|水库|库区|岸|山沟)|去(?:向|处)[^,;。]{0,12}(?:自定|自己定|自行决定|自便|不管|一概不|不过问)|(?:不管|不问|不过问|不干预)[^,;。]{0,8}(?:运往|倒在|拉到|倒到|去哪|何处|哪里|哪儿)|弃(?:土|渣)场?[^,;。]{0,6}自(?:寻|找|选|定)|(?:自行|自主|任意|随意|自由|擅自)(?:处[理置]|倾倒|堆放|弃置|消化|解决|外运|联系|安排|丢弃|选择[^,;。]{0,6}弃)|自[寻找](?:出路|去处|地方|弃[土渣]?场|场地)|爱往哪|想[^,;。]{0,4}倒|倒完拉倒|去向[^,;。]{0,6}(?:不|无)|不(?:过)?问去向|就[地近](?:掩埋|填埋|倾倒|处理)|倒[入进到](?:河|沟|塘|荒|农田)");
  private static final Words SPOIL = Words.of("垃圾|渣|土|泥|砖|瓦|废料|旧料|拆下|拆除|挖出|废弃|石方|弃方|余方|混凝土块");

  private static final Pattern HARM = Pattern.compile("造成|损失|赔偿|违约|罚款|事故|伤害|后果");

  /** |扬尘|乙方围挡、喷雾|安全文明施工费|: the cell names where the money is. */
  private static final Pattern PRICED =
      Pattern.compile(
          "\\| ?(?:计入|列入|含于|含在|见)?(?:安全)?(?:文明施工费|生产费|措施(?:项目)?费|合同(?:总)?价|综合单价|总价|投标报价|报价|(?:工程量)?清单[^|]{0,10})(?:内|中|里)?"
              + " ?(?:\\||$)");

  /** |清单0110项,186,000元|. */
  private static final Pattern LISTED =
      Pattern.compile("清单[^|]{0,6}[0-9]{2,6}[^|]{0,4}(?:项|号)?|^[0-9][0-9,.]*(?:元|万元?)");

  private static final Pattern ANY_COST = Pattern.compile("费");
  private static final Map<Pollution, Pattern> COSTS =
      Map.of(
          Pollution.DUST, Pattern.compile("尘|灰|喷淋"),
          Pollution.NOISE, Pattern.compile("噪|声|音|吵"),
          Pollution.WASTE, Pattern.compile("(?:弃土|弃渣|垃圾|渣土|余土|余方|消纳|清运|外运|处置|弃置)[^,;。]{0,3}费"));
  private static final int LOOK_BACK = 6;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Map<String, Set<Fact>> facts = new TreeMap<>();
    Map<Pollution, Set<Integer>> clauses = new EnumMap<>(Pollution.class);
    for (Pollution pollution : Pollution.values()) {
      Set<Integer> named = new TreeSet<>();
      clauses.put(pollution, named);
      for (Hit hit : reading.hits().of(pollution.group())) {
        if (reading.part(hit.sentence()).kind() != PartKind.PAPER) {
          named.add(hit.sentence().index());
          read(reading, pollution, hit, facts);
        }
      }
    }
    for (Sentence sentence : reading.candidates().match(AT_WILL).list()) {
      if (SPOIL.in(sentence.text())
          && reading.part(sentence).kind() != PartKind.PAPER
          && atWill(reading, sentence)) {
        var source = Stretch.source(reading, sentence, 0, sentence.text().length());
        add(facts, new TextFact("env.wasteAtWill", sentence.text(), "", source));
      }
    }
    for (Sentence sentence : reading.candidates().match(FeeWords.FEE).rows().words(BAR).list()) {
      if ((FeeWords.about(sentence.text()) || row(sentence))
          && reading.part(sentence).kind() != PartKind.PAPER) {
        fees(reading, sentence, clauses, facts);
      }
    }
    List<Fact> all = new ArrayList<>();
    facts
        .values()
        .forEach(each -> all.addAll(Precedence.apply(reading.contract(), List.copyOf(each))));
    return all;
  }

  private static void read(
      Reading reading, Pollution pollution, Hit hit, Map<String, Set<Fact>> facts) {
    Sentence sentence = hit.sentence();
    String text = sentence.text();
    var source = Stretch.source(reading, sentence, hit.from(), hit.to());
    Optional<String> excuse = excuse(pollution, text, hit);
    if (excuse.isPresent()) {
      add(facts, new TextFact(pollution.excuseKey(), text, excuse.get(), source));
    }
    if (excuse.isPresent() && excuse.get().equals("不产生")) {
      return;
    }
    DutyWords.say(reading, sentence, pollution, hit)
        .ifPresent(yes -> add(facts, new FlagFact(pollution.dutyKey(), yes, source)));
  }

  /** Why a contract needs no words of its own: a plan is annexed, or nothing is given off. */
  private static Optional<String> excuse(Pollution pollution, String text, Hit hit) {
    String after = text.substring(hit.from(), Math.min(text.length(), hit.to() + 16));
    if (PLAN.matcher(after).find() && (ANNEXED.matcher(text).find() || text.length() < 40)) {
      return Optional.of("附方案");
    }
    boolean nothing =
        NOTHING.matcher(text.substring(0, hit.to())).find()
            || NOTHING.matcher(text).find() && text.indexOf("产生") > hit.to();
    return pollution != Pollution.NOISE && nothing && !text.contains("产生的")
        ? Optional.of("不产生")
        : Optional.empty();
  }

  private static boolean atWill(Reading reading, Sentence sentence) {
    String text = sentence.text();
    var matcher = AT_WILL.matcher(text);
    return matcher.find()
        && !LAWFUL.matcher(text).find()
        && !fadu.fact.Negation.denied(text, matcher.start())
        && reading.means(sentence, matcher.start(), matcher.end());
  }

  /** A sentence about money, and the pollutions whose cost it speaks of. */
  private static void fees(
      Reading reading,
      Sentence sentence,
      Map<Pollution, Set<Integer>> named,
      Map<String, Set<Fact>> facts) {
    String text = sentence.text();
    boolean special =
        Stream.of(Pollution.values())
            .anyMatch(p -> !reading.hits().in(sentence, p.group() + "-fee").isEmpty());
    boolean general = !special && ENVIRONMENT.matcher(text).find() && text.contains("费");
    for (Pollution pollution : Pollution.values()) {
      Set<Integer> sentences = named.getOrDefault(pollution, Set.of());
      boolean own = paid(reading, sentence, pollution);
      if (own || general || refers(reading, sentence, sentences)) {
        Optional<Boolean> said = said(sentence, own);
        // What is said of the environment at large denies nothing of one pollution, and who pays
        // for harm done is another matter.
        said.filter(yes -> yes || own || !general && FeeWords.excluded(text))
            .filter(yes -> own || !HARM.matcher(text).find())
            .ifPresent(
                yes ->
                    add(
                        facts,
                        new FlagFact(
                            pollution.feeKey(),
                            yes,
                            Stretch.source(reading, sentence, at(text), text.length()))));
      }
    }
  }

  /** 降尘洒水,渣土外运,弃土费已在价内: the cost of one is not the cost of the other. */
  private static boolean paid(Reading reading, Sentence sentence, Pollution pollution) {
    List<Hit> own = reading.hits().in(sentence, pollution.group() + "-fee");
    String text = sentence.text();
    if (own.isEmpty() || row(sentence)) {
      return !own.isEmpty();
    }
    int at = 0;
    boolean elsewhere = false;
    while (at < text.length()) {
      Segment segment = Segment.at(text, at);
      if (FeeWords.about(segment.of(text))) {
        boolean here = own.stream().anyMatch(h -> within(h, segment));
        boolean other =
            Stream.of(Pollution.values())
                .filter(p -> p != pollution)
                .flatMap(p -> reading.hits().in(sentence, p.group() + "-fee").stream())
                .anyMatch(h -> within(h, segment));
        if (here || !other) {
          return true;
        }
        elsewhere = true;
      }
      at = Math.max(segment.to(), at) + 1;
    }
    return !elsewhere;
  }

  private static boolean within(Hit hit, Segment segment) {
    return hit.from() >= segment.from() && hit.to() <= segment.to();
  }

  /** A row of a bill of quantities is a price. */
  private static Optional<Boolean> said(Sentence sentence, boolean own) {
    Optional<Boolean> said = FeeWords.say(sentence.text());
    if (said.isEmpty()
        && own
        && row(sentence)
        && (numbers(sentence.text()) >= 1 || PRICED.matcher(sentence.text()).find())) {
      return Optional.of(true);
    }
    return said;
  }

  private static boolean row(Sentence sentence) {
    return sentence.table() >= 0 || sentence.text().startsWith("|");
  }

  private static long numbers(String row) {
    return java.util.Arrays.stream(row.split("\\|"))
        .map(String::strip)
        .filter(
            cell ->
                cell.length() > 2 && cell.chars().allMatch(c -> "0123456789,.元".indexOf(c) >= 0)
                    || LISTED.matcher(cell).find())
        .count();
  }

  private static int at(String text) {
    int fee = text.indexOf('费');
    return Math.max(0, fee);
  }

  /** The same clause names the pollution, or one just before it, and the words point back. */
  private static boolean refers(Reading reading, Sentence sentence, Set<Integer> named) {
    if (!REFERS.matcher(sentence.text()).find()) {
      return false;
    }
    if (named.contains(sentence.index()) && SAME.matcher(sentence.text()).find()) {
      return true;
    }
    List<Sentence> all = reading.contract().sentences();
    for (int back = 1; back <= LOOK_BACK && sentence.index() - back >= 0; back++) {
      Sentence before = all.get(sentence.index() - back);
      if (before.file() == sentence.file()
          && named.contains(before.index())
          && (before.clause() == sentence.clause()
              || back <= 4 && AFTERWARDS.matcher(sentence.text()).find())) {
        return true;
      }
    }
    return false;
  }

  private static void add(Map<String, Set<Fact>> facts, Fact fact) {
    facts.computeIfAbsent(fact.key(), k -> new LinkedHashSet<>()).add(fact);
  }
}
