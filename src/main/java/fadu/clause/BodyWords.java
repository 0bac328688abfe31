package fadu.clause;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a contract is by its object and the duties in it, where the title leaves that open. */
final class BodyWords {
  private static final int ENOUGH = 3;

  /** Duties of whoever builds; a contract about something else has few of them. */
  private static final List<String> WORKS =
      words(
          "开工 竣工 工期 承包范围 施工范围 工程质量 施工图 工程款 进度款 隐蔽工程 施工现场 竣工验收 竣工结算 分包 缺陷责任期 工程量清单 签证 农民工 "
              + "保修 包工包料 文明施工 工程概况 工程名称 工程地点 项目经理 质保金 安全生产");

  private static final Map<DocumentKind, List<String>> OTHERS = new EnumMap<>(DocumentKind.class);

  static {
    OTHERS.put(
        DocumentKind.SUPERVISION,
        words("监理酬金 监理服务 监理规划 监理实施细则 监理报酬 监理费 监理期限 监理范围 监理业务 监理依据 监理人员 旁站"));
    OTHERS.put(
        DocumentKind.PURCHASE,
        words("货物 规格型号 交货 到货 供货 货款 产地 收货 装箱 送货 买方 卖方 供方 需方 出卖人 买受人 运费 包装 品牌 型号"));
    OTHERS.put(DocumentKind.LEASE, words("租金 租期 租赁期 出租 承租 月租 押金 租赁物 租赁期限 续租 退租 租用"));
    OTHERS.put(DocumentKind.DESIGN, words("设计费 设计文件 设计深度 设计人 设计阶段 设计周期 设计成果 设计任务书 方案设计 初步设计 设计内容"));
    OTHERS.put(DocumentKind.SURVEY, words("勘察费 勘察报告 钻孔 勘察人 勘察成果 勘探 测绘成果 勘察工作 野外"));
    OTHERS.put(
        DocumentKind.CONSULTING,
        words("咨询服务 咨询费 成果文件 咨询成果 受托人 委托事项 咨询报告 审核报告 服务费 咨询人 检测报告 评估报告 委托人 酬金"));
    OTHERS.put(DocumentKind.PROCESSING, words("定作物 加工费 承揽人 定作人 定作方 承揽方 来料 制作 样品 图样 材质 尺寸"));
    OTHERS.put(DocumentKind.OPERATION, words("承包费 承包期 承包金 自负盈亏 上缴 自主经营 经营权 经营期限 营业额 利润 亏损"));
    OTHERS.put(DocumentKind.LABOUR_SUBCONTRACT, words("劳务报酬 劳务作业 劳务分包 劳务费 工日 劳务人员 劳务分包人 班组 包清工"));
    OTHERS.put(DocumentKind.LOAN, words("贷款 借款 利率 还款 借款人 贷款人 本息 放款"));
    OTHERS.put(DocumentKind.LAND, words("宗地 出让 受让人 土地用途 出让金 容积率 商品房 产权登记 预售 买受人"));
    OTHERS.put(DocumentKind.EMPLOYMENT, words("用人单位 劳动者 劳动合同 工作岗位 社会保险 试用期 劳动报酬"));
    OTHERS.put(
        DocumentKind.OTHER_CONTRACT,
        words("服务内容 服务费 服务期 服务标准 服务期限 服务人员 服务质量 许可 软件 源代码 保险费 投保人 电费 供电 保管 中介 运输 修剪 浇水 保洁"));
  }

  private final int works;
  private final @Nullable DocumentKind other;
  private final int others;

  private BodyWords(int works, @Nullable DocumentKind other, int others) {
    this.works = works;
    this.other = other;
    this.others = others;
  }

  static BodyWords of(String text) {
    DocumentKind best = null;
    int most = 0;
    for (Map.Entry<DocumentKind, List<String>> row : OTHERS.entrySet()) {
      int count = count(text, row.getValue());
      if (count > most) {
        best = row.getKey();
        most = count;
      }
    }
    return new BodyWords(count(text, WORKS), best, most);
  }

  /** Another kind than works, if its words weigh more. */
  @Nullable DocumentKind other() {
    return others >= ENOUGH && others * 2 > works ? other : null;
  }

  /** Whether the words of works weigh more than those of anything else. */
  boolean works() {
    return works > ENOUGH && works > others * 2;
  }

  /** Whether anything is built at all. */
  boolean builds() {
    return works > 0;
  }

  private static int count(String text, List<String> words) {
    return (int) words.stream().filter(text::contains).count();
  }

  private static List<String> words(String spaced) {
    return List.of(spaced.split(" "));
  }
}
