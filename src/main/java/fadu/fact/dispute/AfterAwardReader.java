package fadu.fact.dispute;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Spoken;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may be done after an award: {@code dispute.finality}, kind 可再起诉 (the same dispute goes on
 * before a court), 判后再裁 (a judgment goes on before arbitrators) or 终局.
 */
public final class AfterAwardReader implements FactReader {
  private static final Words SIGNS = Words.of("裁|前项|上述|前款|上一步|第三步|第三项|该结果|前述");

  private static final String KEY = "dispute.finality";

  /** Arbitration that leaves the dispute open. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:仲裁|裁决|裁断|裁定结果|裁判结果|裁完|裁了|裁得|裁出来|裁下来)[^。;|]{0,24}?(?:不服|有意见|不满意|觉得|想不通|不公|不认的|不认账|不认可|不(?:能|愿|肯|想)?接受|不满|不予认可|不同意|不认同|不予接受|有异议|存有异议|持有异议|提出异议|(?:仍|还|尚|依然)[^,。;|]{0,6}(?:分歧|争议|异议|争执|意见|不能|无法|未能|不)|未能[^,。;|]{0,4}(?:平息|了结|化解|解决|止)|(?:未|没|没有|不能|迟迟)[^,。;|]{0,6}(?:裁决|结果|结论|结案|审结|裁出)|(?:没|没有|无法|不能|难以)[^,。;|]{0,4}(?:平息|了结|化解|服)|无法解决|不能解决|解决不了|未解决|无果|无效|未果|不成|不公|错误|有误|不当|失当)"
              + "|(?:不服|不认可|不接受|不满意?|不同意|不认同|不予接受|认为|如对|若对|凡对|对于?)[^。;,|]{0,12}?(?:仲裁|裁决|裁断)(?:结果|书|意见)?[^。;|]{0,16}?(?:不服|不公|错误|有误|不当|异议|不满|不认可|不接受)?");

  private static final Pattern DISLIKED =
      Pattern.compile(
          "不服|不认|有意见|觉得|想不通|不认可|不接受|不满|不予认可|不同意|不认同|不予接受|异议|分歧|争议|争执|仍|还|尚|未|无|不成|不能|不了|不公|错误|有误|不当|失当");

  /** 裁决送达后…未起诉的,裁决才生效; 败诉方有权请求法院重新审理; 不妨碍另行起诉. */
  private static final Pattern SUED_AFTER =
      Pattern.compile(
          "裁决(?:书)?[^。;,|]{0,10}(?:后|起)[^。;|撤]{0,40}(?:起诉|诉讼|诉至|诉请|诉诸|法院重新)|(?:未|没有?|不)[^,。;|]{0,12}(?:起诉|诉讼)[^。;|]{0,8}裁决[^。;|]{0,8}(?:生效|效力)"
              + "|裁决[^。;|]{0,50}?(?:可|可以|有权|均可|保留|享有)(?:再|另行|依法|继续|以)*[^,。;|]{0,24}?(?:起诉|诉讼|诉权|重新审理|重新裁判|再审)"
              + "|(?:裁决|仲裁)[^。;]{0,40}不(?:妨碍|影响|妨害|排除|限制|剥夺)[^。;]{0,50}(?:起诉|提起诉讼|诉请)");

  private static final Pattern NOT_AGAIN =
      Pattern.compile(
          "撤销|不予执行|申请执行|保全|执行程序|不得|不能|不再|不可|无权|终局|亦可|也可|或者|或径|既可|不影响[^。;]{0,12}(?:申请|仲裁)");

  /** 对前项结果持异议的,…起诉: the award of the item before. */
  private static final Pattern AGAINST_FORMER =
      Pattern.compile(
          "(?:对|不服|不同意|不接受)[^,。;]{0,4}(?:初裁|前项|上述|前款|前述|该|上一步|第[一二三四五]步|第[（(]?[一二三四五][)）]?项)[^,。;]{0,10}");

  /** First arbitration, then the court. */
  private static final Pattern IN_TURN =
      Pattern.compile(
          "仲裁[^。;|]{0,10}(?:不行|不成|没用|不管用)[^。;|]{0,4}(?:再|就|才|然后)[^。;|]{0,8}(?:打官司|起诉|诉讼|法院)|先(?:行|申请|提请|提交|经|由|向|进行|走|到|去|交)?[^,。;|]{0,18}仲裁[^。;|]{0,24}(?:再|然后|之后|后|方可|方能|才能|才可)[^。;|]{0,18}(?:起诉|诉讼|打官司|上法院|法院)"
              + "|(?:未经|不经|非经)[^,。;|]{0,10}仲裁[^。;|]{0,10}(?:不得|不能)[^。;|]{0,8}(?:起诉|诉讼|法院)"
              + "|仲裁[^。;|]{0,10}(?:是|为|作为)[^。;|]{0,8}(?:起诉|诉讼)[^。;|]{0,6}(?:前置|前提|必经)"
              + "|(?:仲裁|裁决)[^。;|]{0,14}(?:仅|只)[^。;|]{0,14}(?:依据|参考|前提|第一步)[^。;|]{0,24}(?:法院|诉讼)"
              + "|(?:仲裁|裁决)[^。;,|]{0,8}(?:不是|并非|不为|不作为|不具有?|没有|不是|非)(?:最终|终局|强制|约束)");

  private static final Pattern COURT =
      Pattern.compile(
          "法院见|另诉|(?:去|到|上|找|向)[^,。;|]{0,10}法院[^,。;|]{0,4}(?:告|打|诉|去)|起诉|提起诉讼|诉至|诉诸|诉请|打官司|上法院|告到|告上|到法院|去法院|法院告|诉讼解决|诉讼处理|诉讼程序|提出诉讼|进行诉讼|法院[^,。;|]{0,6}(?:判决|判|裁判|审理|审判|解决|处理|诉讼|裁定|重新)|(?:通过|采取|采用|再行|再|另行|另|转入)[^,。;|]{0,4}诉讼");
  private static final Pattern AID = Pattern.compile("撤销|不予执行|执行|保全");
  private static final Pattern OTHER =
      Pattern.compile(
          "劳动|劳务人员|工资|工伤|评审意见|评审决定|评审小组|调解意见|鉴定意见|检测|复议|(?:仲裁协议|仲裁条款|仲裁约定)[^。;]{0,12}(?:无效|被撤销|不成立|失效|效力)");
  private static final Pattern JUDGED =
      Pattern.compile(
          "(?:判决|判完|法院)[^。;|]{0,16}(?:不服|不满|有异议|不接受|不认可|仍)[^。;|]{0,24}仲裁"
              + "|不服[^,。;|]{0,10}判决[^。;|]{0,20}仲裁|先[^,。;|]{0,12}(?:起诉|诉讼|法院)[^。;|]{0,20}(?:再|后)[^。;|]{0,10}仲裁");
  private static final Pattern FINAL =
      Pattern.compile("(?:一裁|裁决|仲裁)[^。;,|]{0,14}(?:终局|最终|均有约束力|有法律约束力)|终局[^。;,|]{0,6}(?:裁决|仲裁)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.candidates().hits("arbitration").words(SIGNS).list()) {
      if (!reading.hits().in(sentence, "arbitration").isEmpty() || SIGNS.in(sentence.text())) {
        Spoken saying = new Spoken(reading, sentence);
        kind(saying).ifPresent(kind -> facts.add(fact(saying, kind)));
      }
    }
    return facts;
  }

  private static Optional<String> kind(Spoken saying) {
    String text = saying.text();
    if (OTHER.matcher(text).find() || !saying.agreed()) {
      return Optional.empty();
    }
    if (JUDGED.matcher(text).find()) {
      return Optional.of("判后再裁");
    }
    if (goesOn(text, arbitrated(saying)) || overTheStop(saying) || overTheList(saying)) {
      return Optional.of("可再起诉");
    }
    return FINAL.matcher(text).find() ? Optional.of("终局") : Optional.empty();
  }

  /** 裁决 may be that of an office: arbitration must be spoken of here or just before. */
  private static boolean arbitrated(Spoken saying) {
    return saying.text().contains("仲裁")
        || saying.before().contains("仲裁")
        || saying.headed("arbitration");
  }

  private static boolean goesOn(String text, boolean arbitrated) {
    if (!arbitrated) {
      return false;
    }
    Matcher turn = IN_TURN.matcher(text);
    if (turn.find() && !Negation.denied(text, turn.start())) {
      return true;
    }
    Matcher sued = SUED_AFTER.matcher(text);
    if (sued.find() && !NOT_AGAIN.matcher(sued.group()).find()) {
      return true;
    }
    Matcher open = OPEN.matcher(text);
    int at = 0;
    while (at < text.length() && open.find(at)) {
      if (DISLIKED.matcher(open.group()).find()
          && (court(text, open.start()) || court(text.substring(open.end()), 0))) {
        return true;
      }
      at = open.start() + 1; // 对裁决 may hide 裁决…持有异议
    }
    return false;
  }

  private static boolean overTheList(Spoken saying) {
    String text = saying.text();
    Matcher former = AGAINST_FORMER.matcher(text);
    boolean list = saying.sentence().index() > 0;
    if (!list || !former.find()) {
      return false;
    }
    var above = saying.reading().contract().sentences().get(saying.sentence().index() - 1);
    return above.file() == saying.sentence().file()
        && above.text().contains("仲裁")
        && !OTHER.matcher(above.text()).find()
        && DISLIKED.matcher(text.substring(former.start())).find()
        && court(text, former.start());
  }

  /** 裁决不服的。可以起诉。 in two sentences. */
  private static boolean overTheStop(Spoken saying) {
    String text = saying.text();
    Matcher open = OPEN.matcher(text);
    return arbitrated(saying)
        && open.find()
        && DISLIKED.matcher(open.group()).find()
        && text.length() - open.end() < 4
        && court(saying.after(), 0);
  }

  /** A court takes the dispute up, not merely the award: 可以起诉, not 不得再起诉 or 申请撤销. */
  private static boolean court(String text, int from) {
    Matcher court = COURT.matcher(text);
    int at = from;
    while (at < text.length() && court.find(at)) {
      int start =
          Math.max(text.lastIndexOf(',', court.start()), text.lastIndexOf('|', court.start()));
      String words = text.substring(Math.max(from, start + 1), court.end());
      boolean aid = AID.matcher(words).find() && !words.contains("起诉");
      boolean denied =
          Negation.denied(text, court.start())
              || words.contains("不得")
              || words.contains("不再")
              || words.contains("不能")
              || words.contains("不可")
              || words.contains("无权");
      if (!aid && !denied) {
        return true;
      }
      at = court.end();
    }
    return false;
  }

  private static Fact fact(Spoken saying, String kind) {
    Span words = saying.sentence().span();
    return new TextFact(KEY, saying.text(), kind, saying.reading().source(words));
  }
}
