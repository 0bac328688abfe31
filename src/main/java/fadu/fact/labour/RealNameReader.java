package fadu.fact.labour;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Mode;
import fadu.fact.Negation;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.State;
import fadu.fact.StatementFact;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether workers are registered by name ({@code labour.realName}), whether the main contractor
 * pays the wages of its subcontractors ({@code labour.agencyPay}), and where the contract says that
 * it will not be done ({@code labour.agencyRefused}).
 */
public final class RealNameReader implements FactReader {
  private static final Words SIGNS =
      Words.of("实名|工资|劳资|考勤|花名册|用工|劳务员|刷脸|人脸|登记|代发|代为|工钱|工头|班组|队长|薪|报酬|身份证|打卡|记工|闸机|门禁|分包|登记造册|造册");
  private static final Words NAME_SIGNS =
      Words.of(
          "实名|劳资|考勤|花名册|用工名册|工人名册|用工台账|用工登记|劳务员|刷脸|人脸|务工人员登记|进场登记|身份证|打卡|记工|闸机|门禁|管工资|管理工资|管工钱|专人|登记造册|造册|建册");

  /** The attendance of managers is another matter. */
  private static final Words MANAGERS = Words.of("项目经理|技术负责人|管理人员|总监|监理|安全员|项目负责人|关键岗位|班子成员");

  private static final Words WORKERS =
      Words.of("实名|工人|农民工|民工|劳务|劳资|用工|班组|务工|作业人员|工资|花名册|施工人员|全员|工友|进场人员|身份证|人员|每个人|工钱");
  private static final Words PAY_SIGNS =
      Words.of("代发|替|代为发放|代为支付|直接|统一|总包|总承包|承包人|承包单位|承包方|乙方|施工单位|公司|银行");
  private static final Words FORBIDS = Words.of("不得|严禁|禁止|不准|不许|杜绝");
  private static final Pattern ANNEX =
      Pattern.compile(
          "(?:农民工|民工|工人)?工资(?:支付|保障|专项|支付保障)?[^,;。]{0,8}(?:协议|承诺书|承诺函|专项条款|责任书|管理办法|保障方案)");
  private static final Words BOUND_APART = Words.of("附件|另行签订|另签|另附|见|附后|后附|作为本合同");

  private static final Words NONE = Words.of("没有|别无|无附|不附|不签|不另|未签|未附");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().own(SIGNS)) {
      String text = sentence.text();
      if (!SIGNS.in(text)) {
        continue;
      }
      Optional<Passage> refused = refused(reading, sentence);
      if (refused.isPresent()) {
        facts.add(
            new StatementFact(
                "labour.agencyRefused",
                "承包人",
                Mode.MUST_NOT,
                "实名制管理、代发工资",
                "",
                "",
                refused.get().source()));
        continue;
      }
      if (NAME_SIGNS.in(text) && (!MANAGERS.in(text) || WORKERS.in(text))) {
        Passage.first(reading, sentence, "labour.real-name")
            .ifPresent(p -> facts.add(new TextFact("labour.realName", p.words(), "", p.source())));
      }
      if (PAY_SIGNS.in(text)) {
        Passage.first(reading, sentence, "labour.agency-pay")
            .ifPresent(p -> facts.add(new TextFact("labour.agencyPay", p.words(), "", p.source())));
      }
    }
    if (facts.isEmpty()) {
      apart(reading, facts);
    }
    return facts;
  }

  /** 未实名登记的人员不得进场: what happens then. */
  private static final Pattern CONDITION =
      Pattern.compile("^[^,;。|]{0,14}(?:的|者|人员|时)(?:,|不|一律|均|禁)");

  /** 不得由班组长代领 forbids what it names. */
  private static Optional<Passage> refused(Reading reading, Sentence sentence) {
    return reading.lexicon().patterns("labour.agency-refused").stream()
        .flatMap(pattern -> Passage.all(reading, sentence, pattern).stream())
        .filter(p -> !Negation.denied(sentence.text(), p.from()) && !FORBIDS.in(p.words()))
        .filter(p -> !CONDITION.matcher(p.right()).find())
        .findFirst();
  }

  /** 工资支付专项协议另行签订: what it says may stand in a file nobody submitted. */
  private static void apart(Reading reading, List<Fact> facts) {
    for (Sentence sentence : reading.text().own(BOUND_APART)) {
      if (BOUND_APART.in(sentence.text())) {
        Optional<Passage> annex = Passage.first(reading, sentence, ANNEX);
        if (annex.isPresent() && !NONE.in(annex.get().stretch())) {
          for (String key : List.of("labour.realName", "labour.agencyPay")) {
            facts.add(
                new MissingFact(
                    key, State.NOT_LOADED, annex.get().words() + "没有提交", annex.get().source()));
          }
          return;
        }
      }
    }
  }
}
