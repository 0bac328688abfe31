package fadu.fact.subcontract;

import fadu.clause.Sentence;
import fadu.fact.Mode;
import fadu.fact.Negation;
import fadu.fact.Segment;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.Optional;

/** Whether a sentence forbids, or allows, what a wording found in it. */
final class Permission {
  private static final Pattern NEGATES =
      Pattern.compile("不得|严禁|禁止|不准|不许|不允许|不能|不可|不应|不同意|未经|杜绝|不会|不分包|不转包|无权|不含|不包|不计|不提供|不负责");
  private static final Pattern ALLOWS_AFTER =
      Pattern.compile("不反对|不干涉|不干预|不过问|予以认可|无异议|不限制|不追究|不视为|同意|照准|均可|即可|也可|亦可|不作限制|默许|由其自行|自行结算");
  private static final Pattern SANCTION =
      Pattern.compile("违约|解除|终止|退场|清退|清出|处罚|罚款|追究|赔偿|视为|属于|认定|无效|责令|不予|黑名单|没收|责任自负");

  /** Definitions, questions and things done already allow nothing. */
  private static final Pattern ABOUT =
      Pattern.compile("是指|系指|指的是|所称|是否允许|是否可|是否同意|已将|已经|转包人|转包商|的情形|行为");

  private static final Pattern LISTING = Pattern.compile("情形|行为|违法分包|是指|之一");

  /** 或者交给个人,或者再分包的,均属违约: the last of several cases ends with 的. */
  private static final Pattern LATER = Pattern.compile("^[^;。]{0,60}的,");

  private Permission() {}

  /** Forbidden, warned of (empty), or allowed. */
  static Optional<Mode> of(Sentence sentence, Matcher matcher) {
    String text = sentence.text();
    Segment first = Segment.at(text, matcher.start());
    Segment last = Segment.at(text, Math.max(matcher.start(), matcher.end() - 1));
    String left = text.substring(first.from(), matcher.start());
    String words = matcher.group();
    String right = text.substring(matcher.end());
    String tail = text.substring(matcher.end(), last.to());
    boolean denied =
        NEGATES.matcher(left).find()
            || Negation.denied(text, matcher.start())
            || NEGATES.matcher(words).find() && !words.startsWith("不") && !words.startsWith("未经")
            || governed(text, first.from());
    if (denied || NEGATES.matcher(tail).find() && !ALLOWS_AFTER.matcher(tail).find()) {
      return Optional.of(Mode.MUST_NOT);
    }
    boolean accepted = ALLOWS_AFTER.matcher(right).find();
    boolean conditional =
        tail.endsWith("的")
            || left.startsWith("或") && LATER.matcher(right).find()
            || tail.contains("的行为")
            || left.startsWith("如")
            || left.startsWith("若");
    boolean speaksOf = ABOUT.matcher(left + words).find() || listed(tail, right);
    if (!accepted && speaksOf) {
      return Optional.empty();
    }
    if (!accepted
        && (conditional || SANCTION.matcher(tail).find())
        && SANCTION.matcher(right).find()) {
      return Optional.empty();
    }
    return Optional.of(Mode.MAY);
  }

  /** An item of a list that names acts: 分包给个人的; */
  private static boolean listed(String tail, String right) {
    return tail.endsWith("的") && right.length() - tail.length() <= 1;
  }

  /** 不得转包,不得…: a prohibition ahead in the same sentence that is still open: 不得有下列…:. */
  private static boolean governed(String text, int from) {
    if (from == 0 || text.charAt(from - 1) != ':') {
      return false;
    }
    String head = text.substring(0, from);
    return NEGATES.matcher(head).find() || LISTING.matcher(head).find();
  }
}
