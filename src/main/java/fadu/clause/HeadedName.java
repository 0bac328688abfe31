package fadu.clause;

import java.util.List;

/** Reads the name of a project from the title: 某路改造工程 / 施工合同, （某楼工程）, 某路承包合同. */
final class HeadedName {
  private static final List<String> ENDINGS =
      List.of(
          "建设工程施工合同",
          "建筑工程施工合同",
          "施工总承包合同",
          "施工承包合同",
          "施工合同",
          "承包合同",
          "施工协议书",
          "施工协议",
          "监理合同",
          "设计合同",
          "勘察合同",
          "合同",
          "协议书",
          "协议");

  /** What is left of a name without these words is what makes it this project's. */
  private static final List<String> COMMON =
      List.of(
          "建设", "建筑", "安装", "装饰", "装修", "市政", "工程", "施工", "总承包", "承包", "项目", "国际", "对外", "EPC",
          "设计", "采购", "合同", "条件", "协议", "条款", "格式", "小型", "零星", "修缮", "维修", "应急", "抢险", "补充", "一体化",
          "监理", "勘察", "绿化", "土木", "分包", "专业", "劳务", "管理", "服务", "委托", "技术", "咨询", "采购", "标准", "示范",
          "文本");

  private static final int SPECIFIC = 3;

  private HeadedName() {}

  /** The name, or an empty string where the title is the title of any contract. */
  static String read(List<String> title, DocumentKind kind) {
    for (int i = 0; i < title.size(); i++) {
      String line = title.get(i);
      boolean heading = line.indexOf(':') < 0 && !line.endsWith(".");
      String name = heading ? stripped(line, kind) : "";
      if (specific(name) && NamedField.plausible(name)) {
        String next = i + 1 < title.size() ? title.get(i + 1) : "";
        return kind == DocumentKind.EPC && !ContractTitle.isContract(line)
            ? joined(name, next)
            : name;
      }
    }
    return "";
  }

  /** 某中心 / 工程总承包合同 → 某中心工程总承包. */
  private static String joined(String name, String next) {
    boolean total = next.startsWith("工程总承包") && ContractTitle.isContract(next);
    return total && !name.contains("总承包") ? name + "工程总承包" : name;
  }

  private static String stripped(String line, DocumentKind kind) {
    if (PartName.of(line).division() != PartName.Division.NONE) {
      return "";
    }
    String name = line.replace("《", "").replace("》", "");
    if (name.startsWith("(") && name.endsWith(")")) {
      name = name.substring(1, name.length() - 1);
    }
    boolean contract = ContractTitle.isContract(name);
    if (contract) {
      name = withoutNoun(name, kind);
    }
    boolean project =
        contract
            || name.endsWith("工程")
            || name.endsWith("项目")
            || name.endsWith("标段")
            || name.endsWith("期)")
            || kind == DocumentKind.EPC && name.endsWith("总承包");
    return project ? name : "";
  }

  private static String withoutNoun(String title, DocumentKind kind) {
    String name = title;
    int bracket = name.lastIndexOf('(');
    if (bracket > 0 && name.endsWith(")")) {
      name = name.substring(0, bracket);
    }
    name =
        name.endsWith("书") && !name.endsWith("协议书") ? name.substring(0, name.length() - 1) : name;
    for (String ending : ENDINGS) {
      boolean whole = kind == DocumentKind.EPC && ending.contains("承包");
      if (!whole && name.endsWith(ending)) {
        name = name.substring(0, name.length() - ending.length());
        break;
      }
    }
    return name.endsWith("(EPC)") ? name.substring(0, name.length() - 5) : name;
  }

  private static boolean specific(String name) {
    String rest = name;
    for (String word : COMMON) {
      rest = rest.replace(word, "");
    }
    return rest.codePoints().filter(Character::isIdeographic).count() >= SPECIFIC;
  }
}
