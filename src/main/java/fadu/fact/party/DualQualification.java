package fadu.fact.party;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.FlagFact;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Design and construction in one hand: {@code epc.qualification}, kind 双资质, 缺设计, 缺施工, 另有规定 where
 * other rules hold, 不明.
 */
final class DualQualification {
  private static final int LONG = 240;
  private static final String KEY = "epc.qualification";

  private static final Pattern CONSTRUCTION = Pattern.compile("总承包|专业承包|施工(?:综合)?资质|施工类资质|施工资质");
  private static final Pattern NO_CONSTRUCTION =
      Pattern.compile(
          "(?:无|没有|不具备|不持有|未取得|不具有|尚无|未持有)(?:任何|相应(?:的)?)?(?:建筑业企业|工程)?(?:的)?施工(?:总承包|类|企业|承包)?资质|施工(?:类|总承包)?资质[:为|]{0,2}(?:无|没有)|施工(?:总承包)?[^,;。]{0,4}资质[^,;。]{0,8}(?:正在|尚在|申报|申请|预计|筹办|还没|未批|拟|不要求|不作要求|不需|免)|(?:无需|无须|不需要?|不必|不用|不要求)(?:具备|具有|取得|持有|提供|办理)?[^,;。]{0,12}施工[^,;。]{0,6}资质|(?:仅|只)(?:有|持有|具有|具备)[^,;。]{0,20}设计[^,;。]{0,10}资质");
  private static final Pattern NO_DESIGN =
      Pattern.compile(
          "(?:无|没有|不具备|不持有|未取得|不具有|尚无|未持有)(?:任何|相应(?:的)?)?(?:工程)?设计(?:类)?(?:资质|证(?:书)?|资格)|(?:无需|无须|不需要?|不必|不用|不要求)(?:具备|具有|取得|持有|提供|办理)?[^,;。]{0,12}设计[^,;。]{0,4}(?:资质|资格|证)|设计(?:类)?资质[:为|]{0,2}(?:无|没有)|设计(?:类)?[^,;。]{0,4}资质[^,;。]{0,8}(?:正在|尚在|申报|申请|预计|筹办|还没|未批|拟|不要求|不作要求|不需|免)|(?:仅|只)(?:有|持有|具有|具备)[^,;。]{0,20}施工[^,;。]{0,10}资质");
  private static final Pattern OTHER_RULES = Pattern.compile("公路|铁路|港口|航道|水利|水库|堤防|灌区|水闸|机场|轨道交通");

  private DualQualification() {}

  static Optional<Fact> of(Reading reading, Facts found, Qualifications held) {
    List<Span> words = new ArrayList<>(held.evidence());
    boolean lacksDesign = held.any(NO_DESIGN);
    boolean lacksBuilding = held.any(NO_CONSTRUCTION);
    for (Sentence sentence : reading.hits().sentences("qualification")) {
      boolean own =
          Stated.own(reading, sentence)
              && !Pattern.compile("不得|分包|委托给没有").matcher(sentence.text()).find();
      if (own && NO_DESIGN.matcher(sentence.text()).find()) {
        lacksDesign = true;
        words.add(sentence.span());
      }
      if (own && NO_CONSTRUCTION.matcher(sentence.text()).find()) {
        lacksBuilding = true;
        words.add(sentence.span());
      }
    }
    if (!held.known() && !lacksDesign && !lacksBuilding) {
      return Optional.empty();
    }
    boolean grand = held.any(Qualifications.COMPREHENSIVE);
    boolean design = !lacksDesign && (grand || held.holds(Qualifications.DESIGN));
    boolean building = !lacksBuilding && (grand || held.holds(CONSTRUCTION));
    if (found
        .effective("contractor.consortium", FlagFact.class)
        .filter(FlagFact::yes)
        .isPresent()) {
      design = grand || held.holds(Qualifications.DESIGN);
      building = grand || held.holds(CONSTRUCTION);
      for (Stated built : Division.builtByDesigner(reading)) {
        building = grand;
        words.addAll(built.source().evidence());
      }
      for (Stated share : Division.heldInBrackets(reading, false)) {
        building = grand;
        words.addAll(share.source().evidence());
      }
      for (Stated share : Division.heldInBrackets(reading, true)) {
        design = grand;
        words.addAll(share.source().evidence());
      }
      for (Stated crossed : Division.crossed(reading)) {
        design = grand;
        words.addAll(crossed.source().evidence());
      }
    }
    String kind =
        design && building ? "双资质" : building ? "缺设计" : design ? "缺施工" : lacksDesign ? "缺设计" : "不明";
    boolean other =
        OTHER_RULES
            .matcher(
                found
                    .effective("meta.projectType", TextFact.class)
                    .map(TextFact::text)
                    .orElse(reading.contract().title()))
            .find();
    if (!kind.equals("双资质")) {
      for (Stated stated : Stated.all(reading, "epc-share", "epc.design-by")) {
        if (stated.own()) {
          words.add(
              stated.sentence().text().length() <= LONG
                  ? stated.sentence().span()
                  : stated.source().evidence().get(0));
        }
      }
    }
    return Optional.of(
        new TextFact(
            KEY,
            held.shown(),
            other && !kind.equals("双资质") ? "另有规定" : kind,
            reading.source(words)));
  }
}
