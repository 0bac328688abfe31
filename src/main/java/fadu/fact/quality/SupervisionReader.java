package fadu.fact.quality;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who supervises the works: {@code supervision.name} (kind 已定, or 待定 where somebody is still to be
 * engaged), {@code supervision.refused}, {@code supervision.dependent} where it is the contractor
 * or a company of its own.
 */
public final class SupervisionReader implements FactReader {
  private static final Pattern COMPANY =
      Pattern.compile(
          "监理[^。;]{0,20}?[\\p{Han}()×*]{2,24}(?:公司|事务所|研究院|设计院|监理所|监理站|监理中心|咨询中心|集团)"
              + "|[\\p{Han}()×*]{2,20}监理[\\p{Han}()]{0,12}(?:公司|所|中心|站|集团)"
              + "|总监(?:理工程师)?[::|为是系]*[\\p{Han}]{2,4}");
  private static final Pattern TO_COME =
      Pattern.compile(
          "(?:委托|聘请|招标|选定|确定|派驻|委派)[^。;]{0,16}监理|监理[^。;]{0,16}(?:由|经)[^。;]{0,16}(?:委托|聘请|招标|选定|确定|另行)");
  private static final Pattern KEPT = Pattern.compile("不得|不能|不准|不可|不许|不应|严禁|禁止|不会|无权|不兼|不自行");
  private static final Pattern COSTS =
      Pattern.compile("监理[^。;,]{0,6}(?:费|办公|住宿|食宿|设施|车辆|检测|用房|伙食)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : sayings.about("supervision")) {
      if (sayings.counts(sentence, 0)) {
        read(sayings, sentence).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<Fact> read(Sayings sayings, Sentence sentence) {
    String text = sentence.text();
    if (sayings.said(sentence, "supervision.affiliated").isPresent()
        && sayings.first(sentence, "supervision.affiliated-denied").isEmpty()
        && Pattern.compile("施工|承包|乙方|总包|本公司|中标").matcher(text).find()) {
      return sayings
          .said(sentence, "supervision.affiliated")
          .map(s -> sayings.fact("supervision.dependent", "隶属", s));
    }
    Optional<Saying> self =
        sayings.all(sentence, "supervision.self").stream()
            .filter(
                s ->
                    s.said() && !COSTS.matcher(s.words()).find() && !KEPT.matcher(s.words()).find())
            .findFirst();
    if (self.isPresent()) {
      return self.map(s -> sayings.fact("supervision.dependent", "承包人自任", s));
    }
    Optional<Saying> refused =
        sayings.all(sentence, "supervision.refused").stream()
            .filter(s -> !COSTS.matcher(s.words()).find() && !s.warned())
            .filter(
                s -> !Pattern.compile("不得不|不得(?:不)?$").matcher(text.substring(0, s.from())).find())
            .findFirst();
    if (refused.isPresent()) {
      return refused.map(s -> sayings.fact("supervision.refused", "", s));
    }
    Matcher company = COMPANY.matcher(text);
    if (company.find() && named(company.group())) {
      return Optional.of(
          sayings.fact(
              "supervision.name", "已定", new Saying(sentence, company.start(), company.end())));
    }
    Matcher toCome = TO_COME.matcher(text);
    return toCome.find()
        ? Optional.of(
            sayings.fact(
                "supervision.name", "待定", new Saying(sentence, toCome.start(), toCome.end())))
        : Optional.empty();
  }

  /** 监理公司应当…, 监理人批准后由施工公司… name nobody. */
  private static boolean named(String words) {
    return !Pattern.compile(
            "应当|应在|有权|批准|同意|审查|检查|通知|签发|不得|其他|以及|或|承包人|施工单位|总监(?:理工程师)?(?:应|须|签|或|为|批|同|授|审|书|认|有|不|和|及|在|由|对|未|可|的)")
        .matcher(words)
        .find();
  }
}
