package fadu.review;

import fadu.fact.Facts;
import fadu.text.Warning;
import java.util.List;

/** Tells when a reader of facts broke down: its points are not assessed, the others are. */
final class FailedReaders {
  private FailedReaders() {}

  static List<Warning> in(Facts facts) {
    return facts.failed().stream()
        .map(
            reader ->
                new Warning(
                    "FACTS_FAILED",
                    "读取事实时程序的一部分（" + reader + "）出错，与之有关的要点未评估，须人工审查；请把这份文件的情况告诉管理员。"))
        .toList();
  }
}
