package fadu.fact.procedure;

import fadu.clause.DocumentKind;
import fadu.clause.Sentence;
import fadu.fact.Claims;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.FlagFact;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.Telling;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
import fadu.fact.value.DateMentions;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a design-build contract was awarded before its preliminary design was approved: {@code
 * procedure.designOrder} (kind 定标在前, 批复在前), {@code procedure.simplified} where a paper allows it;
 * undeclared, {@code meta.preliminaryDesignApprovalDate} and {@code meta.govInvest} are read from
 * the contract.
 */
public final class DesignApprovalReader implements FactReader {
  private static final Pattern APPROVED = Pattern.compile("批复|批准|审批|核准|批下|获批|备案|报批|审定|编制|后补|补办|后批");
  private static final Pattern ORDER =
      Pattern.compile(
          "(?:扩初|初步设计|初设)[^。]{0,20}(?:由承包人|由乙方|由中标人|接手)|(?:初步设计|初设)[^。]{0,24}(?:中标之后|中标后|定标后|签约后|在后)|(?:可研|可行性研究|方案|概念设计)[^。;]{0,6}(?:深度|阶段|批复)[^。;]{0,8}招标|(?:领取|发出|取得|签发)[^,;。]{0,4}中标通知书|(?:编报|编制|报批|补做|深化|补报)[^,;。]{0,6}(?:初步设计|初设)|(?:初步设计|初设)[^。]{0,20}(?:批复|审批|获批|批准)?[^。]{0,8}(?:晚于|在后|之前|以前|尚未|后批)|(?:先定|先选|先招|先发包)[^。;]{0,20}(?:后批|再批|后报)|(?:可研|方案设计)[^。;]{0,8}(?:批复)?(?:后)?(?:即|就|直接)?[^。;]{0,6}(?:组织)?[^。;]{0,8}招标|(?:初步设计|初设)[^。;]{0,6}(?:等|待|才|还没|没|未|由乙方|中标后|签约后|进场后)[^。;]{0,24}(?:画|编|做|报|批|出|设计)");
  private static final Pattern MATTER = Pattern.compile("初步设计|初设|扩初|扩大初步|方案文本|可研|可行性研究|方案图|概算批");

  private static final Pattern SIMPLE =
      Pattern.compile(
          "简化|可研(?:报告)?批复后|可行性研究(?:报告)?(?:批复|批准|获批)后|提前发包|先行发包|合并(?:审批|报批|编制|批复)|一并批准|一次批准|同意[^,;。]{0,20}(?:招标|发包)");
  private static final Pattern NOT_SIMPLE =
      Pattern.compile(
          "(?:未|没有|不|无)[^,;。]{0,10}(?:适用|采用|实行|纳入|出过|列入|办理|简化|作出|经[^,;。]{0,8}(?:决定|批准|同意|批复))|未经[^,;。]{0,12}(?:决定|批准|同意|批复)|一般(?:审批)?程序|常规程序");
  private static final Pattern PUBLIC =
      Pattern.compile("政府投资|财政(?:预算|性|全额|专项|投资|拨款|资金|统筹)|专项债|国债|上级补助|中央预算内|一般公共预算");
  private static final Pattern PRIVATE = Pattern.compile("企业投资|企业自筹|全部自筹|民营企业|不使用财政|非政府投资|备案制");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    if (reading.contract().kind() != DocumentKind.EPC) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    Optional<DateFact> said = said(reading);
    List<Fact> claims = new ArrayList<>();
    said.ifPresent(claims::add);
    invested(reading).ifPresent(claims::add);
    facts.addAll(Claims.beside(found, claims));
    Optional<DateFact> approved =
        found.effective("meta.preliminaryDesignApprovalDate", DateFact.class).or(() -> said);
    Optional<DateFact> award =
        found
            .effective("meta.awardNoticeDate", DateFact.class)
            .or(() -> AwardReader.stated(reading));
    if (approved.isPresent() && award.isPresent()) {
      boolean early = award.get().date().isBefore(approved.get().date());
      List<Span> words = new ArrayList<>(award.get().evidence());
      words.addAll(approved.get().evidence());
      found.of("meta.awardNoticeDate").forEach(f -> words.addAll(f.evidence()));
      said.ifPresent(s -> words.addAll(s.evidence()));
      AwardReader.stated(reading).ifPresent(s -> words.addAll(s.evidence()));
      reading.hits().sentences("preliminary-design").stream()
          .filter(s -> early && said.isEmpty() && APPROVED.matcher(s.text()).find())
          .limit(1)
          .forEach(s -> words.add(s.span()));
      String says =
          "中标通知书" + award.get().date() + (early ? "早于" : "不早于") + "初步设计批复" + approved.get().date();
      facts.add(
          new TextFact(
              "procedure.designOrder", says, early ? "定标在前" : "批复在前", reading.source(words)));
    }
    simplified(reading, found).ifPresent(facts::add);
    facts.replaceAll(f -> f.key().equals("procedure.designOrder") ? told(reading, f) : f);
    return facts;
  }

  /** What the contract says of the order of things: 先定施工单位、后批初设. */
  private static Fact told(Reading reading, Fact order) {
    List<Span> words = new ArrayList<>(order.evidence());
    for (Span span : Telling.orMatter(reading, ORDER, MATTER)) {
      if (words.stream().noneMatch(w -> w.contains(span))) {
        words.add(span);
      }
    }
    return order.withSource(reading.source(words));
  }

  private static Optional<DateFact> said(Reading reading) {
    for (Sentence sentence : reading.hits().sentences("preliminary-design")) {
      int whole = sentence.text().indexOf("初步设计");
      int at = whole >= 0 ? whole : Math.max(0, sentence.text().indexOf("初设"));
      if (!Stated.own(reading, sentence) || !APPROVED.matcher(sentence.text()).find()) {
        continue;
      }
      Optional<DateMention> date =
          DateMentions.in(sentence.text()).stream()
              .filter(d -> d.date().isPresent())
              .filter(d -> Math.abs(d.from() - at) <= 40)
              .filter(
                  d ->
                      !sentence
                          .text()
                          .substring(Math.min(at, d.from()), Math.max(at, d.to()))
                          .contains("中标"))
              .min((a, b) -> Math.abs(a.from() - at) - Math.abs(b.from() - at));
      if (date.isPresent()) {
        return Optional.of(
            new DateFact(
                "meta.preliminaryDesignApprovalDate",
                date.get().date().orElseThrow(),
                reading.source(sentence.span())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact> invested(Reading reading) {
    for (Sentence sentence : reading.hits().sentences("funds-words")) {
      boolean other = PRIVATE.matcher(sentence.text()).find();
      if (Stated.own(reading, sentence) && (other || PUBLIC.matcher(sentence.text()).find())) {
        return Optional.of(new FlagFact("meta.govInvest", !other, reading.source(sentence.span())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact> simplified(Reading reading, Facts found) {
    for (String key : List.of("meta.approvalDocs", "meta.majorDecision")) {
      Optional<TextFact> paper =
          found
              .of(key)
              .filter(TextFact.class::isInstance)
              .map(TextFact.class::cast)
              .filter(f -> !f.kind().equals("无") && SIMPLE.matcher(f.text()).find())
              .findFirst();
      if (paper.isPresent()) {
        return Optional.of(
            new TextFact("procedure.simplified", paper.get().text(), key, paper.get().source()));
      }
    }
    return Stated.all(reading, "simplified-words", "procedure.simplified").stream()
        .filter(Stated::own)
        .filter(s -> !NOT_SIMPLE.matcher(s.stretch()).find() && !s.denied())
        .findFirst()
        .map(s -> s.fact("procedure.simplified", "写明"));
  }
}
