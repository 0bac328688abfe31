package fadu.fact.safety;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.GeneralConditions;
import fadu.fact.Hit;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.Segment;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The insurances the law asks for: {@code insurance.types} (kind 工伤, 意外, 安责), {@code
 * insurance.refused} where they are left to the contractor or not wanted, {@code
 * insurance.employerInstead} where employer's liability takes the place of work injury insurance.
 */
public final class InsuranceReader implements FactReader {
  private static final List<String> TYPES = List.of("工伤", "意外", "安责");
  private static final Pattern INSURES = Pattern.compile("保险|投保|参保|险(?:种)?|参加|办理|购买|缴纳|保单");
  private static final Pattern HARM =
      Pattern.compile(
          "工伤(?:事故|赔偿|待遇|责任|认定|死亡|等|由|的|者|、死|伤亡|发生|处理)|意外(?:事故|情况|事件|损坏|风险|的|发生|死亡|受伤|因素)|因工伤");

  /** 未办理…的人员,不得进场 asks for it. */
  private static final Pattern CONDITION = Pattern.compile("的");

  private static final Pattern NOT_DENIED = Pattern.compile("(?:不得|不能|不可|不应|不允许|不许)[^。;,]{0,12}$");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : sayings.about("insurance-words")) {
      if (sayings.counts(sentence, 0) || reading.own(sentence) && ticked(sentence.text())) {
        read(reading, sayings, sentence, facts);
      }
    }
    boolean any = facts.stream().anyMatch(f -> f.key().equals("insurance.types"));
    if (!any) {
      GeneralConditions.elsewhere(reading, "insurance.types").ifPresent(facts::add);
    }
    return facts;
  }

  private static void read(Reading reading, Sayings sayings, Sentence sentence, List<Fact> facts) {
    Optional<Saying> instead =
        sayings.all(sentence, "insurance.employer").stream().filter(s -> !instead(s)).findFirst();
    if (instead.isPresent()) {
      facts.add(sayings.fact("insurance.employerInstead", "", instead.get()));
      return;
    }
    Optional<Saying> left =
        sayings.all(sentence, "insurance.left").stream().filter(s -> !s.forbidden()).findFirst();
    boolean row = sentence.table() >= 0;
    for (String type : TYPES) {
      for (Hit hit : reading.hits().in(sentence, "insurance." + type)) {
        if (insured(reading, sayings, sentence, hit, row)) {
          facts.add(
              sayings.fact("insurance.types", type, new Saying(sentence, hit.from(), hit.to())));
        } else if (denied(sentence, hit, row)) {
          facts.add(sayings.fact("insurance.refused", type, sentence));
        }
      }
    }
    left.ifPresent(s -> facts.add(sayings.fact("insurance.refused", "", s)));
  }

  /** 不得以雇主责任险代替, 雇主责任险不能替代. */
  private static boolean instead(Saying saying) {
    String text = saying.sentence().text();
    return saying.forbidden()
        || Pattern.compile(
                "不(?:能|得|可|应)?[^。;]{0,8}(?:代替|替代|顶替|取代|抵|免|等同)|不(?:以|用|由)[^。;]{0,14}(?:代替|替代|顶替|取代)|不免除")
            .matcher(text)
            .find()
        || !Pattern.compile("[以用拿][^。;,]{0,8}雇主[^。;,]{0,8}(?:代替|替代|顶替|取代|抵)").matcher(text).find()
            && Pattern.compile("(?:另|同时|并|还)(?:行)?(?:投保|购买|参加|办理)[^。;]{0,10}雇主")
                .matcher(text)
                .find();
  }

  private static boolean insured(
      Reading reading, Sayings sayings, Sentence sentence, Hit hit, boolean row) {
    String text = sentence.text();
    String right = text.substring(hit.from(), Math.min(text.length(), hit.to() + 4));
    boolean harm = HARM.matcher(right).find() && !hit.term().contains("险");
    if (hit.term().endsWith("责任")) { // 安全生产责任 is a kind of insurance on a list of kinds only
      String after = text.substring(hit.to(), Math.min(text.length(), hit.to() + 1));
      boolean listed = after.isEmpty() || " \u3000☑□■☒☐√、,;。|)".contains(after);
      if (!listed || !text.contains("险")) {
        return false;
      }
    }
    boolean insures = INSURES.matcher(text).find() || sayings.around(sentence).contains("保险");
    insures |= hit.from() > 0 && "☑√■✓✔☒".indexOf(text.charAt(hit.from() - 1)) >= 0;
    boolean empty =
        hit.from() > 0 && "□☐".indexOf(text.charAt(hit.from() - 1)) >= 0 && !ticked(text);
    return insures
        && !harm
        && !empty
        && !denied(sentence, hit, row)
        && !reading.choices().unselected(sentence, hit.from());
  }

  /** □一切险 ☑工伤: the first box may be empty and the next ticked. */
  private static boolean ticked(String text) {
    return text.chars().anyMatch(c -> "☑√■✓✔☒".indexOf(c) >= 0);
  }

  /** ☑工伤 □一切险(不投): what is said of the next on the list is not said of this one. */
  private static String next(String right) {
    for (int i = 0; i < right.length(); i++) {
      if ("☑□■☒☐√、".indexOf(right.charAt(i)) >= 0) {
        return right.substring(0, i);
      }
    }
    return right;
  }

  private static boolean denied(Sentence sentence, Hit hit, boolean row) {
    String text = sentence.text();
    Segment here = row ? new Segment(0, text.length()) : Segment.labelled(text, hit.from());
    String left = text.substring(here.from(), hit.from());
    String right = next(text.substring(hit.to(), here.to()));
    boolean before =
        Pattern.compile(
                    "(?:不|未|无需|无须|不必|不再|不用|免|没有|暂不|不另)(?:再|另|另行|单独|予以|强制|按项目|随项目)?(?:要求|办理|投保|参加|购买|投|买|办|约定|缴纳|交|上)[^,。;]{0,20}$")
                .matcher(left)
                .find()
            && !NOT_DENIED.matcher(left).find();
    boolean after =
        Pattern.compile(
                "^[^,。;]{0,24}(?:(?:亦|也|均|都|概|一律|一概|同样)?不(?:予|再|去|另)?(?:购买|办理|投保|参加|缴纳|购置)|不要求|不作要求|不办理|不投保|不参加|不办|不投|不买|不适用|免办|不需要|不强制|自愿|自定|自便|不约定|不列入|不纳入|不计入|不在[^,。;]{0,6}(?:要求|范围|内)|自行决定|可不|代替|可以不|[|:]["
                    + " (]*(?:/|无|空白|待定)[ )]*(?:$|[|]))")
            .matcher(right)
            .find();
    boolean condition = left.contains("未") && CONDITION.matcher(right).find();
    return before && !condition
        || after && !Pattern.compile("不(?:得|能|可|允许)[^,。;]{0,16}$").matcher(left).find();
  }
}
