package fadu.fact.payment;

import fadu.fact.pattern.Pattern;
import java.util.Optional;

/** The stages of a job at which payments fall due, last first: the last one named decides. */
enum Stage {
  DEFECTS_END(
      "缺陷责任期满",
      "(?:缺陷责任期|质保期|保修期|质量保修期|养护期)[^,;。|]{0,10}(?:满|届满|期满|到期|结束|终止)|期满|质量保证金|质保金|保修金|保留金"),
  SETTLEMENT("结算", "结算|审定|审计|决算|终审|评审"),
  COMPLETION("竣工验收", "^[^,;。|]{0,3}验收|交房|交付使用|完工(?:$|[^程])|竣工验收|交工验收|验收合格|竣工后|交工后|完工验收|通过验收|工程验收"),
  PROGRESS("进度", "进度|每月|按月|当月|当期|月度|节点"),
  ADVANCE("预付", "预付|备料款|动员款|签订后|生效后|进场后");

  private final String label;
  private final Pattern words;

  Stage(String label, String words) {
    this.label = label;
    this.words = Pattern.compile(words);
  }

  String label() {
    return label;
  }

  static Optional<Stage> of(String text) {
    for (Stage stage : values()) {
      if (stage.words.matcher(text).find()) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }
}
