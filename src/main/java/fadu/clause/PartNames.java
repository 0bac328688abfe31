package fadu.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names under which the parts of a contract are headed. */
final class PartNames {
  private static final Set<String> AGREEMENT =
      Set.of("协议书", "合同协议书", "施工合同协议书", "工程总承包协议书", "建设工程施工合同协议书", "总承包合同协议书");
  private static final Set<String> GENERAL =
      Set.of("通用条款", "通用条件", "通用合同条款", "通用合同条件", "合同通用条款", "合同通用条件");
  private static final Set<String> PARTICULAR =
      Set.of(
          "专用条款",
          "专用条件",
          "专用合同条款",
          "专用合同条件",
          "合同专用条款",
          "合同专用条件",
          "项目专用合同条款",
          "公路工程专用合同条款",
          "通用条款与专用条款",
          "通用合同条款与专用合同条款",
          "专用合同条款数据表",
          "项目专用合同条款数据表");

  /** Names that head a part only behind 第X部分; elsewhere an ordinary chapter bears them. */
  private static final Set<String> GENERAL_IF_COUNTED =
      Set.of("合同条件", "共同条件", "一般条款", "一般条件", "标准条件", "标准条款");

  private static final Set<String> PARTICULAR_IF_COUNTED =
      Set.of("协议条款", "特殊条款", "特殊条件", "特殊应用条件", "特别条款", "合同条款", "合同主要条款");

  /** Papers that go with a contract under a title of their own. */
  private static final List<String> ANNEX_ENDINGS =
      List.of(
          "保修书",
          "廉政合同",
          "廉政协议",
          "廉政协议书",
          "廉政责任书",
          "廉洁协议",
          "廉洁协议书",
          "廉洁合同",
          "廉洁承诺书",
          "安全生产管理协议",
          "安全生产管理协议书",
          "安全生产协议",
          "安全生产协议书",
          "安全管理协议",
          "安全管理协议书",
          "安全协议",
          "安全协议书",
          "安全生产合同",
          "安全责任书",
          "安全生产责任书",
          "文明施工协议书",
          "授权委托书",
          "履约保函",
          "支付保函",
          "预付款保函",
          "履约担保书",
          "支付担保书",
          "工资支付条款",
          "工资支付专项条款",
          "工资支付协议",
          "工资支付协议书",
          "工资支付专项协议",
          "工资支付承诺书",
          "工资支付承诺",
          "承诺函",
          "承诺书",
          "保密协议",
          "联合体协议书",
          "联合体协议");

  private PartNames() {}

  static @Nullable PartKind conditions(PartName line) {
    boolean counted = line.division() == PartName.Division.PART;
    String name = line.name();
    if (line.division() == PartName.Division.LIST && line.value() > 4) {
      return null;
    }
    if (AGREEMENT.contains(name)) {
      return PartKind.AGREEMENT;
    }
    if (GENERAL.contains(name) || counted && GENERAL_IF_COUNTED.contains(name)) {
      return PartKind.GENERAL;
    }
    return PARTICULAR.contains(name) || counted && PARTICULAR_IF_COUNTED.contains(name)
        ? PartKind.PARTICULAR
        : null;
  }

  /** A short line that is the title of an annex: 房屋建筑工程质量保修书, 廉政协议. */
  static boolean annex(PartName line) {
    String name = line.name();
    if (name.length() > 24 || name.length() < 3 || line.closed()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isIdeographic(name.charAt(i))) {
        return false;
      }
    }
    return line.division() == PartName.Division.NONE
        && ANNEX_ENDINGS.stream().anyMatch(name::endsWith)
        && !name.startsWith("提交")
        && !name.startsWith("签订");
  }

  static boolean supplement(PartName line) {
    String name = line.name();
    return line.division() == PartName.Division.NONE
        && !line.closed()
        && (name.endsWith("补充协议") || name.endsWith("补充协议书") || name.endsWith("补充合同"))
        && name.length() <= 40
        && name.indexOf('、') < 0
        && name.indexOf('。') < 0
        && name.indexOf(',') < 0;
  }

  static boolean awardNotice(PartName line) {
    String name = line.name();
    return line.division() == PartName.Division.NONE
        && !line.closed()
        && (name.equals("中标通知书") || name.equals("成交通知书") || name.equals("中选通知书"));
  }
}
