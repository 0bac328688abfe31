package fadu.fact.party;

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
import java.util.List;
import java.util.Optional;

/** The licence to work safely: {@code contractor.safetyLicence}, kind 有效, 过期, 没有. */
final class SafetyLicence {
  private static final String KEY = "contractor.safetyLicence";

  private static final Pattern LICENCE_NONE =
      Pattern.compile(
          "(?:未取得|没有|尚未取得|未办理|无|尚未办理|未领取|未办妥|不具备|未持有)(?:有效的?)?(?:安全生产许可证|安全许可证|安许证)|(?:安全生产许可证|安全许可证|安许证)[^,;。]{0,10}(?:尚未取得|正在(?:办理|申请|申办)|办理中|申请中|未取得|未办理|无$|被?暂扣|被?吊销|注销|已过期|过期|失效|到期未|已到期|正在延期|新证未|未核发)|(?:安全生产许可证|安全许可证|安许证)[:为|](?:无|没有)|(?:安全生产许可证|安全许可证|安许证)[^;。]{0,44}被[^,;。]{0,16}(?:暂扣|吊销|收回|扣押|撤销)");

  private SafetyLicence() {}

  static Optional<Fact> of(Reading reading, Facts found, LocalDate signed) {
    Optional<Fact> none = Lacking.said(reading, "licence", LICENCE_NONE, KEY, "没有");
    if (none.isPresent()) {
      return none;
    }
    Optional<TextFact> declared = found.effective("meta.contractor.safetyLicence", TextFact.class);
    Optional<Stated> words = Optional.empty();
    Optional<LocalDate> said = Optional.empty();
    for (Sentence sentence : reading.hits().sentences("licence")) {
      int at = sentence.text().indexOf("安全生产许可证");
      boolean other = Pattern.compile("分包|监理|应当|不得|投标人|资格|的,").matcher(sentence.text()).find();
      if (at < 0 || other || !Stated.own(reading, sentence)) {
        continue;
      }
      List<DateMention> dates =
          DateMentions.in(sentence.text()).stream()
              .filter(d -> d.from() > at && d.date().isPresent())
              .toList();
      Stated stated =
          new Stated(
              reading,
              sentence,
              at,
              dates.isEmpty()
                  ? Math.min(sentence.text().length(), at + 7)
                  : dates.get(dates.size() - 1).to());
      if (words.isEmpty() || !dates.isEmpty()) {
        words = Optional.of(stated);
      }
      said = dates.isEmpty() ? said : dates.get(dates.size() - 1).date();
      if (Lacking.renewed(sentence)) {
        return Optional.of(stated.fact(KEY, "有效"));
      }
    }
    List<Span> evidence = words.map(w -> w.source().evidence()).orElse(List.of());
    Optional<LocalDate> until =
        found
            .effective("meta.contractor.safetyLicence.validTo", DateFact.class)
            .map(DateFact::date)
            .or(
                () ->
                    declared.flatMap(
                        d ->
                            DateMentions.in(d.text()).stream()
                                .flatMap(m -> m.date().stream())
                                .reduce((a, b) -> b)));
    Optional<LocalDate> last = until.isPresent() ? until : said;
    if (declared
        .filter(
            d ->
                d.kind().equals("无")
                    || d.text().contains("暂扣")
                    || d.text().contains("吊销")
                    || d.text().contains("过期"))
        .isPresent()) {
      return Optional.of(
          new TextFact(KEY, "填报为" + declared.get().text(), "没有", reading.source(evidence)));
    }
    if (last.isPresent()) {
      boolean expired = last.get().isBefore(signed);
      String text = "安全生产许可证有效期至" + last.get();
      return Optional.of(new TextFact(KEY, text, expired ? "过期" : "有效", reading.source(evidence)));
    }
    if (declared.isPresent()
        || words
            .filter(
                w -> Pattern.compile("有效|编号|证号|字第|字〔|持有|具有").matcher(w.sentence().text()).find())
            .isPresent()) {
      String text = declared.map(TextFact::text).orElse("合同写明持有");
      return Optional.of(new TextFact(KEY, text, "有效", reading.source(evidence)));
    }
    return Optional.empty();
  }
}
