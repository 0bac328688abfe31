package fadu.fact.time;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
import fadu.fact.value.DateMentions;
import fadu.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When the contract takes effect and when its supplements were signed, against the day it was
 * signed itself: {@code contract.effectiveDate}, {@code time.signingToEffect}, {@code
 * time.contractToSupplement}; and {@code time.contractorToSigning}, the days from the day the
 * contractor came to exist, or to be qualified, to signing.
 */
public final class EffectReader implements FactReader {
  private static final Words SIGNS = Words.of("效|溯|成立|资质|设立");

  private static final Pattern EFFECT_RIGHT =
      Pattern.compile(
          "^[)]?(?:起|之日起|当日|即时|即|开始|正式|零时)*(?:对[^,;。0-9]{1,10})?(?:生效|发生法律效力|发生效力|具有法律效力|产生(?:法律)?(?:效力|约束力)|具有(?:法律)?约束力|发生(?:法律)?约束力)");
  private static final Pattern EFFECT_LEFT =
      Pattern.compile(
          "(?:(?:本)?合同(?:的)?有效期限?|生效(?:日期|时间|日)?|(?:追溯|溯及|上溯|回溯|追认)[^,;。]{0,8}|视为自)(?:为|是|于|:|\\||至|到|自|从)*$");
  private static final Pattern OTHER_PAPER =
      Pattern.compile("保函|担保|保险|授权|许可证|执照|资质|通知书|标准|规范|办法|条例|规定|法律");

  /** 新证自…起生效, 安全生产许可证|…,自…至…: a certificate, not the contract. */
  private static final Pattern CERTIFICATE =
      Pattern.compile("(?:新证|旧证|证书|该证|本证|安许证|许可证|资质证|执照|保险单|保单)[^;。]{0,40}$");

  private static final Pattern TO_DAY = Pattern.compile("^(?:起)?(?:至|到)[0-9]{4}");

  private static final Pattern SIGNED_RIGHT =
      Pattern.compile("^[)]?(?:由|经)?[^,;。0-9]{0,12}?(?:所签|签订|签署|订立|签约|共同签)(?:的|了)?([^,;。]{0,30})");
  private static final Pattern SIGNED_LEFT =
      Pattern.compile("(?:签订|签署|订立|签)(?:的|于|日期|时间|日)*(?:为|是|:|\\|| )*$");

  private static final Pattern SINCE_LEFT =
      Pattern.compile(
          "(?:成立日期|成立时间|注册日期|设立日期|成立于|注册成立于|设立于|登记成立于|取得[^,;。]{0,20}资质[^,;。]{0,8}|资质[^,;。]{0,14}(?:取得|核发|颁发|发证)(?:日期|时间|于)?)"
              + "(?:为|是|于|:|\\|)*$");
  private static final Pattern SINCE_RIGHT =
      Pattern.compile("^(?:才|方|始|经)?(?:核准|登记|注册|依法)*(?:成立|设立|取得[^,;。]{0,20}资质)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    Optional<DateFact> signed = found.effective("contract.signDate", DateFact.class);
    for (Sentence sentence : reading.text().own(SIGNS)) {
      PartKind kind = reading.part(sentence).kind();
      if (kind == PartKind.PAPER || kind == PartKind.AWARD_NOTICE) {
        continue;
      }
      String text = sentence.text();
      if (text.contains("效") || text.contains("溯")) {
        facts.addAll(effects(reading, sentence, signed));
      }
      if (text.contains("成立") || text.contains("资质") || text.contains("设立")) {
        signed.ifPresent(day -> facts.addAll(since(reading, sentence, day)));
      }
    }
    facts.addAll(supplements(reading, signed));
    return facts;
  }

  private static List<Fact> effects(Reading reading, Sentence sentence, Optional<DateFact> signed) {
    String text = sentence.text();
    List<Fact> facts = new ArrayList<>();
    if (reading.part(sentence).kind() == PartKind.SUPPLEMENT && !text.contains("本合同")) {
      return facts;
    }
    for (DateMention date : DateMentions.in(text)) {
      String left = text.substring(Math.max(0, date.from() - 24), date.from());
      String right = text.substring(date.to(), Math.min(text.length(), date.to() + 16));
      boolean takes = EFFECT_RIGHT.matcher(right).find() || EFFECT_LEFT.matcher(left).find();
      if (date.date().isPresent()
          && takes
          && !OTHER_PAPER.matcher(left).find()
          && !CERTIFICATE.matcher(text.substring(0, date.from())).find()
          && !TO_DAY.matcher(right).find()
          && !Negation.denied(text, date.from())) {
        Span words = reading.span(sentence, start(text, date.from()), end(text, date.to()));
        LocalDate day = date.date().get();
        facts.add(new DateFact("contract.effectiveDate", day, reading.source(words)));
        signed.ifPresent(
            s ->
                facts.add(
                    OrderReader.days(
                        "time.signingToEffect", s.date(), day, reading, both(words, s))));
      }
    }
    return facts;
  }

  private static List<Fact> since(Reading reading, Sentence sentence, DateFact signed) {
    String text = sentence.text();
    List<Fact> facts = new ArrayList<>();
    for (DateMention date : DateMentions.in(text)) {
      String left = text.substring(Math.max(0, date.from() - 30), date.from());
      String right = text.substring(date.to(), Math.min(text.length(), date.to() + 30));
      boolean says = SINCE_LEFT.matcher(left).find() || SINCE_RIGHT.matcher(right).find();
      if (says && date.date().isPresent() && !left.contains("合同") && !left.contains("有效期")) {
        Span words = reading.span(sentence, start(text, date.from()), date.to());
        facts.add(
            OrderReader.days(
                "time.contractorToSigning",
                date.date().get(),
                signed.date(),
                reading,
                both(words, signed)));
      }
    }
    return facts;
  }

  /** Days of supplements against the day of the contract as they state it, or as it is dated. */
  private static List<Fact> supplements(Reading reading, Optional<DateFact> signed) {
    Optional<LocalDate> main = signed.map(DateFact::date);
    List<Span> words = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    for (Sentence sentence : reading.contract().sentences()) {
      String text = sentence.text();
      boolean inside =
          reading.part(sentence).kind() == PartKind.SUPPLEMENT
              || reading.part(sentence).title().contains("补充协议");
      if (!inside && !text.contains("补充协议") && !text.contains("补充合同")) {
        continue;
      }
      for (DateMention date : DateMentions.in(text)) {
        if (date.date().isEmpty()) {
          continue;
        }
        String left = text.substring(Math.max(0, date.from() - 24), date.from());
        String right = text.substring(date.to(), Math.min(text.length(), date.to() + 46));
        boolean ofMain =
            SIGNED_LEFT.matcher(left).find() && (left.contains("主合同") || left.contains("原合同"));
        boolean named = left.contains("补充协议") || left.contains("补充合同");
        Matcher after = SIGNED_RIGHT.matcher(right);
        if (ofMain || after.find() && contract(after.group(1)) && !named) {
          main = date.date();
        } else if ((named && SIGNED_RIGHT.matcher(right).find())
            || SIGNED_LEFT.matcher(left).find() && (named || inside)) {
          days.add(date.date().get());
          words.add(reading.span(sentence, start(text, date.from()), end(text, date.to())));
        }
      }
    }
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < days.size() && main.isPresent(); i++) {
      facts.add(
          OrderReader.days(
              "time.contractToSupplement",
              main.get(),
              days.get(i),
              reading,
              List.of(words.get(i))));
    }
    return facts;
  }

  private static boolean contract(String after) {
    return after.contains("合同") && !after.contains("补充");
  }

  private static List<Span> both(Span words, DateFact signed) {
    List<Span> all = new ArrayList<>(List.of(words));
    all.addAll(signed.evidence());
    return all;
  }

  private static int start(String text, int at) {
    int from = at;
    while (from > 0 && ",;。|\n".indexOf(text.charAt(from - 1)) < 0 && at - from < 24) {
      from--;
    }
    return from;
  }

  private static int end(String text, int at) {
    int to = at;
    while (to < text.length() && ",;。|\n".indexOf(text.charAt(to)) < 0 && to - at < 16) {
      to++;
    }
    return to;
  }
}
