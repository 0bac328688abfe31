package fadu.fact.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.RateFact;
import fadu.testing.Percent;
import fadu.testing.Read;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Schedules of five payments that come to 100 per cent, written in many ways. */
class NodeProperties {
  private static final List<String> STAGES =
      List.of("合同签订后", "基础完成后", "主体结构封顶后", "竣工验收合格后", "竣工结算审定后");

  private static final List<IntFunction<String>> SPELLINGS =
      List.of(
          n -> n + "%",
          n -> "百分之" + n,
          n -> "百分之" + Percent.han(String.valueOf(n)),
          n -> n % 10 == 0 ? Percent.han(String.valueOf(n / 10)) + "成" : n + "％");

  /** Four payments before the settlement and the retention; the settlement pays the rest. */
  @Provide
  Arbitrary<List<Integer>> schedules() {
    Arbitrary<Integer> share = Arbitraries.integers().between(2, 22);
    return Combinators.combine(share, share, share, share, Arbitraries.integers().between(1, 5))
        .as((a, b, c, d, kept) -> List.of(a, b, c, d, 100 - a - b - c - d - kept, kept));
  }

  private static BigDecimal difference(String clause) {
    List<RateFact> found = Read.clause(clause).all("payment.nodeDifference", RateFact.class);
    assertThat(found).as(clause).hasSize(1);
    return found.get(0).percent();
  }

  private static String single(List<Integer> shares, IntFunction<String> spelling) {
    StringBuilder list = new StringBuilder("工程款按以下节点支付：");
    for (int i = 0; i < STAGES.size(); i++) {
      list.append(STAGES.get(i)).append("支付合同价的").append(spelling.apply(shares.get(i))).append("；");
    }
    return list + "缺陷责任期满后支付质量保证金" + spelling.apply(shares.get(5)) + "。";
  }

  private static String lines(List<Integer> shares, IntFunction<String> spelling) {
    StringBuilder list = new StringBuilder("工程款按以下节点支付：\n");
    for (int i = 0; i < STAGES.size(); i++) {
      list.append("（%d）".formatted(i + 1))
          .append(STAGES.get(i))
          .append("，支付合同价的")
          .append(spelling.apply(shares.get(i)))
          .append("；\n");
    }
    return list + "（6）缺陷责任期满后支付质量保证金" + spelling.apply(shares.get(5)) + "。";
  }

  private static String table(List<Integer> shares, IntFunction<String> spelling) {
    StringBuilder list = new StringBuilder("工程款支付计划如下：\n| 序号 | 付款节点 | 支付比例 |\n");
    for (int i = 0; i < STAGES.size(); i++) {
      list.append(
          "| %d | %s | %s |%n".formatted(i + 1, STAGES.get(i), spelling.apply(shares.get(i))));
    }
    return list + "| 6 | 缺陷责任期满（质量保证金） | " + spelling.apply(shares.get(5)) + " |";
  }

  private static String cumulative(List<Integer> shares, IntFunction<String> spelling) {
    StringBuilder list = new StringBuilder("工程款支付：");
    int sum = 0;
    for (int i = 0; i < STAGES.size(); i++) {
      sum += shares.get(i);
      list.append(STAGES.get(i)).append("付至合同价的").append(spelling.apply(sum)).append("；");
    }
    return list + "剩余" + spelling.apply(shares.get(5)) + "作为质量保证金，缺陷责任期满后付清。";
  }

  private static List<String> ways(List<Integer> shares) {
    List<String> ways = new ArrayList<>();
    for (IntFunction<String> spelling : SPELLINGS) {
      ways.add(single(shares, spelling));
      ways.add(lines(shares, spelling));
      ways.add(table(shares, spelling));
      ways.add(cumulative(shares, spelling));
    }
    return ways;
  }

  @Property(tries = 30)
  void aScheduleThatComesToHundredIsClean(@ForAll("schedules") List<Integer> shares) {
    for (String clause : ways(shares)) {
      assertThat(difference(clause)).as(clause).isEqualByComparingTo("0");
    }
  }

  @Property(tries = 30)
  void onePointMoreOrLessIsNot(
      @ForAll("schedules") List<Integer> shares,
      @ForAll @IntRange(max = 5) int at,
      @ForAll boolean more) {
    List<Integer> off = new ArrayList<>(shares);
    off.set(at, off.get(at) + (more ? 1 : -1));
    for (String clause : ways(off)) {
      if (!clause.contains("零")) {
        assertThat(difference(clause)).as(clause).isEqualByComparingTo("1");
      }
    }
  }
}
