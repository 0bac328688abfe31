package fadu.fact;

import fadu.clause.Sentence;
import fadu.fact.pattern.Pattern;

/**
 * A wording of the vocabulary where a sentence has it, and how the sentence stands to it.
 *
 * @param from first character in {@link Sentence#text()}
 * @param to one past the last character
 */
public record Saying(Sentence sentence, int from, int to) {
  private static final Pattern FORBIDS =
      Pattern.compile("不得|严禁|禁止|不准|不许|不允许|不能|不可|不应|不同意|杜绝|不会|无权|拒绝|防止|避免|不存在|任何人不|也不|均不|并不|绝不|决不");
  private static final Pattern DOUBLE =
      Pattern.compile(
          "不得(?:拒绝|反对|干涉|干预|限制|阻挠|阻拦|禁止|有异议|提出异议|以此|因此|不)|不能(?:反对|干涉|拒绝)|不可以不|不存在(?:障碍|异议)|也不(?:反对|禁止|干涉)");
  private static final Pattern MODAL = Pattern.compile("可以|可|有权|允许|应当|应|须|必须|同意|由|将");
  private static final Pattern IF = Pattern.compile("^(?:如|若|倘|凡|一旦|因|由于|发现|擅自|私自|违反|违规)|擅自|私自|未经");
  private static final Pattern SANCTION =
      Pattern.compile("违约|解除|终止|退场|清退|清出|处罚|罚|追究|赔偿|返工|整改|无效|责令|不予|没收|责任自负|承担|不免除|不产生|通报|停工|黑名单|扣");
  private static final Pattern ACCEPTS =
      Pattern.compile(
          "不反对|不干涉|不干预|不过问|认可|无异议|没意见|没有意见|不追究|不视为|同意|照准|均可|即可|也可|亦可|不作限制|默许|不处罚|不扣|不罚|不返工|不整改|不解除|不终止|不承担|不需|无需|无须");
  private static final Pattern FORBIDS_AFTER =
      Pattern.compile(
          "^[^,;。|]{0,12}?(?:不得|严禁|禁止|不准|不许|不允许|不可|不能|无效|不予认可|不予同意|不被允许|不成立|不构成|不等于|不代表)");
  private static final int BACK = 3;

  public String words() {
    return sentence.text().substring(from, to);
  }

  /** The stretch between two commas that the wording begins in, up to the end of the wording. */
  public String segment() {
    String text = sentence.text();
    int end = Segment.at(text, Math.max(from, to - 1)).to();
    return text.substring(Segment.at(text, from).from(), end);
  }

  /** Whether the sentence has the wording happen; not if it forbids it or warns of it. */
  public boolean said() {
    return !forbidden() && !warned();
  }

  /** 不得…, 严禁…, …不被允许; two denials allow: 不得拒绝…. */
  public boolean forbidden() {
    String text = sentence.text();
    Segment here = Segment.at(text, from);
    String left = text.substring(here.from(), from);
    if (DOUBLE.matcher(left).find()) {
      return false;
    }
    if (FORBIDS.matcher(left).find()
        || Negation.denied(text, from)
        || FORBIDS_AFTER.matcher(text.substring(to)).find()) {
      return true;
    }
    Segment before = here;
    for (int i = 0; i < BACK && before.from() > 0; i++) {
      if (MODAL.matcher(text.substring(before.from(), Math.min(from, before.to()))).find()) {
        return false;
      }
      boolean colon = text.charAt(before.from() - 1) == ':';
      before = before.previous(text);
      String words = before.of(text);
      if (FORBIDS.matcher(words).find() && !DOUBLE.matcher(words).find()) {
        return colon || text.charAt(before.to()) == ',' && words.indexOf("的") < 0;
      }
    }
    return false;
  }

  /** 如…的,承担违约责任: it says what follows, not that it may be. */
  public boolean warned() {
    String text = sentence.text();
    Segment last = Segment.at(text, Math.max(from, to - 1));
    String left = text.substring(Segment.at(text, from).from(), from);
    String tail = text.substring(to, Math.max(to, last.to()));
    String right = text.substring(to);
    boolean conditional = tail.endsWith("的") || words().endsWith("的") || IF.matcher(left).find();
    return conditional && SANCTION.matcher(right).find() && !ACCEPTS.matcher(right).find();
  }
}
