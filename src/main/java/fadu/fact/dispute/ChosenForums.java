package fadu.fact.dispute;

import fadu.clause.PartKind;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;
import java.util.List;

/** The forums that count where several parts of a contract name some. */
final class ChosenForums {
  private static final Pattern AGAINST_AWARD =
      Pattern.compile(
          "(?:不服|不接受|有异议|不满)[^。;]{0,12}$|裁决[^。;]{0,10}(?:不服|有异议)|(?:裁决|仲裁(?:协议|条款|约定))[^。;]{0,10}(?:撤销|不予执行|无效|失效)");
  private static final Pattern ORDER =
      Pattern.compile("(?:优先|先后|解释)(?:解释)?(?:的)?顺序|互为说明|依次为|以[^。;]{0,8}为准|优先于");

  private ChosenForums() {}

  static List<Forum> of(Reading reading) {
    return counting(reading, new ForumFinder(reading).find());
  }

  /**
   * Where the parts send disputes to different forums and an order of the parts is agreed, the
   * first part in that order counts; a general condition counts only if nothing else speaks.
   */
  private static List<Forum> counting(Reading reading, List<Forum> all) {
    List<Forum> forums = all.stream().filter(f -> !afterAward(f, all)).toList();
    List<Forum> own = forums.stream().filter(f -> part(reading, f) != PartKind.GENERAL).toList();
    List<Forum> speaking = own.isEmpty() ? forums : own;
    List<Forum> supplement =
        speaking.stream().filter(f -> part(reading, f) == PartKind.SUPPLEMENT).toList();
    if (!supplement.isEmpty()) {
      return supplement;
    }
    List<Forum> agreement =
        speaking.stream().filter(f -> part(reading, f) == PartKind.AGREEMENT).toList();
    boolean severalParts = agreement.size() < speaking.size() && !agreement.isEmpty();
    return severalParts && ordered(reading) ? agreement : speaking;
  }

  private static PartKind part(Reading reading, Forum forum) {
    return reading.part(forum.sentence()).kind();
  }

  /** 对裁决不服可以起诉 is another point: arbitration first, then the court. */
  private static boolean afterAward(Forum forum, List<Forum> all) {
    boolean arbitrated = all.stream().anyMatch(f -> f.mode().equals(Forum.ARBITRATION));
    return forum.mode().equals(Forum.COURT)
        && arbitrated
        && AGAINST_AWARD.matcher(forum.sentence().text().substring(0, forum.to())).find();
  }

  private static boolean ordered(Reading reading) {
    return reading.text().with(ORDER).stream()
        .anyMatch(
            s ->
                ORDER.matcher(s.text()).find()
                    && s.text().contains("专用")
                    && s.text().contains("协议书")
                    && !s.text().contains("没有")
                    && !s.text().contains("未"));
  }
}
