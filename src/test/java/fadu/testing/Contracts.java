package fadu.testing;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Two contracts in parts that can be put together in many ways: the clauses in any order, under any
 * numbers, payments as a list or a table. Percents stand as {@code ⟨5⟩} until they are spelled.
 */
public record Contracts(String head, List<Clause> clauses, String foot) {

  /**
   * One clause.
   *
   * @param lines paragraphs, or rows of a table
   */
  public record Clause(String caption, List<String> lines) {}

  /** The ways clauses are numbered at the top. */
  public static final List<IntFunction<String>> NUMBERS =
      List.of(
          n -> "第" + Percent.han(String.valueOf(n)) + "条 ",
          n -> Percent.han(String.valueOf(n)) + "、",
          n -> n + ". ",
          n -> n + "、",
          n -> "第" + n + "条　");

  /** The ways a per cent is spelled. */
  public static final List<Function<String, String>> PERCENTS =
      List.of(
          n -> n + "%", n -> n + "％", n -> n + " %", n -> "百分之" + n, n -> "百分之" + Percent.han(n));

  public static final Contracts LAWFUL =
      new Contracts(
          """
          建设工程施工合同
          发包人（全称）：青石市水务建设中心
          统一社会信用代码：%s
          承包人（全称）：青石宏远建设有限公司
          统一社会信用代码：%s
          """
              .formatted(CreditCodes.of("12320100466007788"), CreditCodes.of("91320100MA7QX4W2K")),
          List.of(
              clause("工程概况", "工程名称：青石市河堤泵站改造工程", "工程地点：青石市河堤路"),
              clause("合同工期", "计划开工日期：2026年11月1日", "计划竣工日期：2027年8月27日", "工期总日历天数：300天，以总日历天数为准。"),
              clause(
                  "签约合同价",
                  "合同价格形式：单价合同。",
                  "签约合同价：人民币（大写）壹仟零玖拾万元整（¥10,900,000.00元），其中不含税价10000000元，增值税税率⟨9⟩，税额900000元。"),
              clause("预付款", "合同签订后7日内，发包人支付签约合同价⟨20⟩的预付款。"),
              clause("工程款支付", "每月25日前，发包人按当月已完工程价款的⟨85⟩支付进度款。", "竣工结算审定后付至结算总价的⟨97⟩，剩余⟨3⟩作为质量保证金。"),
              clause("质量保证金", "质量保证金为工程价款结算总额的⟨3⟩，缺陷责任期满后14日内返还。"),
              clause("农民工工资", "承包人应当开设农民工工资专用账户，人工费按月拨付至该账户。"),
              clause("质量保修", "屋面防水工程保修期为5年；电气管线、给排水管道和装修工程保修期为2年。"),
              clause("垫资", "承包人不得垫资施工，发包人不得要求承包人垫资建设。"),
              clause("争议解决", "双方发生争议协商不成的，向工程所在地人民法院起诉。")),
          """
          签订日期：2026年10月8日
          发包人（盖章）：青石市水务建设中心
          承包人（盖章）：青石宏远建设有限公司
          """);

  public static final Contracts VIOLATING =
      new Contracts(
          """
          道路工程施工合同
          发包人（全称）：青石市水务建设中心
          统一社会信用代码：12320100466007788Z
          承包人（全称）：青石宏远建设有限公司
          统一社会信用代码：%s
          """
              .formatted(CreditCodes.of("91320100MA7QX4W2K")),
          List.of(
              clause("工程概况", "工程名称：青石市沿河道路工程", "工程地点：青石市沿河路"),
              clause("合同工期", "计划开工日期：2026年11月1日", "计划竣工日期：2027年8月27日", "工期总日历天数：240天"),
              clause("签约合同价", "签约合同价：人民币（大写）壹仟零玖拾万元整（¥10,950,000.00元）。"),
              clause("垫资", "承包人应垫资施工至路基全部完成，此后按月付款。"),
              clause("质量保证金", "竣工结算后，发包人按审定价预留⟨5⟩作为质量保证金，两年后返还。"),
              clause("农民工工资", "本工程不开设农民工工资专用账户，工资由班组长代发。"),
              clause("质量保修", "屋面防水工程保修期为2年；电气管线和给排水管道保修期为1年。"),
              clause("违约责任", "违约责任按照《中华人民共和国合同法》第一百零七条处理。"),
              clause("质量标准", "工程质量标准：________。"),
              clause("争议解决", "双方发生争议，可以提交青石仲裁委员会仲裁，也可以向人民法院起诉。")),
          """
          签订日期：2026年10月8日
          发包人（盖章）：青石市水务局
          承包人（盖章）：青石宏远建设有限公司
          """);

  public static final List<Contracts> BOTH = List.of(LAWFUL, VIOLATING);

  /** Long paragraphs that decide nothing, as a contract has them between those that do. */
  public static final List<Clause> LONG =
      List.of(
          clause(
              "图纸与文件",
              "发包人应当按照专用条款约定的份数向承包人提供经审查合格的施工图纸，并组织承包人、监理人和设计人进行图纸会审和设计交底；承包人发现图纸有错误、遗漏或者相互不一致的，应当及时通知监理人，由监理人报发包人处理。",
              "承包人应当在施工现场保存一套完整的图纸和文件，供发包人、监理人和有关主管部门随时查阅。"),
          clause(
              "监理",
              "监理人依照法律、技术标准、设计文件和本合同，代表发包人对工程的质量、进度和资金使用实施监督，并按照规定签发各项指令；承包人对监理人的指令有异议的，可以书面提出，监理人应当在两日内作出答复，逾期没有答复的视为认可。"),
          clause(
              "安全生产与环境",
              "承包人应当建立健全安全生产责任制度和教育培训制度，按照批准的施工组织设计和专项方案组织施工，采取措施降低扬尘、噪声和污水对周围居民的影响，并承担因自身管理不善而发生的费用和责任。",
              "施工现场应当设置围挡、警示标志和夜间照明，出入口配备冲洗设备，渣土运输车辆应当覆盖并按照规定的路线行驶。"),
          clause(
              "材料与设备",
              "承包人采购的材料和设备应当符合设计文件和有关标准的要求，进场时提供产品合格证明和检验报告，由监理人见证取样；未经检验或者检验不合格的材料和设备不得使用，已经使用的应当拆除并重新施工。"),
          clause("通知", "本合同项下的通知以书面形式送达对方在首部写明的地址，一方变更地址的应当提前以书面形式告知另一方，没有告知的，按照原地址送达仍然有效。"));

  /** The contract with the long clauses among its own. */
  public Contracts longer() {
    List<Clause> more = new java.util.ArrayList<>(clauses);
    for (int i = 0; i < LONG.size(); i++) {
      more.add(2 * i + 1, LONG.get(i));
    }
    return with(more);
  }

  private static Clause clause(String caption, String... lines) {
    return new Clause(caption, List.of(lines));
  }

  public Contracts with(List<Clause> others) {
    return new Contracts(head, others, foot);
  }

  /** The contract as it is usually printed. */
  public String text() {
    return text(NUMBERS.get(0), PERCENTS.get(0));
  }

  public String text(IntFunction<String> number, Function<String, String> percent) {
    StringBuilder text = new StringBuilder(head);
    for (int i = 0; i < clauses.size(); i++) {
      text.append(number.apply(i + 1)).append(clauses.get(i).caption()).append('\n');
      text.append(clauses.get(i).lines().stream().collect(Collectors.joining("\n", "", "\n")));
    }
    return spelled(text.append(foot).toString(), percent);
  }

  private static String spelled(String text, Function<String, String> percent) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('⟨'); open >= 0; open = text.indexOf('⟨', at)) {
      int close = text.indexOf('⟩', open);
      out.append(text, at, open).append(percent.apply(text.substring(open + 1, close)));
      at = close + 1;
    }
    return out.append(text, at, text.length()).toString();
  }
}
