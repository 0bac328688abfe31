package fadu.clause;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that tell the kinds of contracts and papers apart. */
final class KindWords {
  /** The last of these before 合同 or 协议 in the title decides; of two that end there, the longer. */
  static final Map<DocumentKind, List<String>> TITLE =
      table(
          DocumentKind.EPC,
              "设计施工总承包 设计采购施工 设计采购施工总承包 设计、采购、施工 设计、采购、施工总承包 设计-采购-施工 设计-采购-施工总承包 设计、施工总承包 设计施工一体化"
                  + " 工程总承包 交钥匙 交钥匙工程 交钥匙总承包 EPC总承包 EPC",
          DocumentKind.CONSTRUCTION,
              "施工总承包 施工 工程承包 承包工程 建筑工程 建设工程 安装工程 装修工程 装饰工程 装饰装修 绿化工程 市政工程 "
                  + "维修工程 改造工程 工程 修缮 维修加固 修建 建筑承包 土建承包 "
                  + "维修 养护 绿化 安装 建设 拆除 装修 装饰 改造 改扩建 扩建 新建 重建 加固 硬化 亮化 美化 整治 铺设 打井 砌筑 粉刷 防水 补漏 堵漏 "
                  + "迁改 疏浚 清淤 平整 复垦 土石方 修复 翻修 维护 护坡 桩基 幕墙",
          DocumentKind.PROFESSIONAL_SUBCONTRACT, "专业分包 工程分包 专业承包 分包",
          DocumentKind.LABOUR_SUBCONTRACT, "劳务分包 劳务承包 劳务作业 工程劳务 施工劳务 劳务",
          DocumentKind.SUPERVISION, "监理",
          DocumentKind.SURVEY, "勘察 勘测 勘探 测绘 测量",
          DocumentKind.DESIGN, "勘察设计 设计",
          DocumentKind.CONSULTING,
              "咨询 咨询工程师标准服务 造价 可行性研究 招标代理 检测 监测 评估 评价 项目管理 建设管理 代建 技术服务 审查 审核 鉴定 审计 评审 论证",
          DocumentKind.LEASE, "租赁 租用 出租 承租",
          DocumentKind.PURCHASE, "采购 采购项目 购销 买卖 供货 供应 订货 采购及安装 采购与安装 采购安装 供货及安装 供货安装 购置",
          DocumentKind.PROCESSING, "加工承揽 承揽 加工 定作 制作 制作安装 制作及安装 制作与安装",
          DocumentKind.TENDER, "招标 采购招标",
          DocumentKind.OPERATION, "承包经营 经营承包 经营 包干 食堂承包 土地承包 果园承包 鱼塘承包 山林承包 店面承包",
          DocumentKind.LAND, "土地 使用权出让 出让 商品房 商品房买卖 房屋转让 房屋买卖 征收 拆迁补偿 预售",
          DocumentKind.LOAN, "借款 贷款 保理 融资",
          DocumentKind.EMPLOYMENT, "劳动 聘用 雇佣 劳务派遣",
          DocumentKind.OTHER_CONTRACT,
              "居间 保管 仓储 运输 保险 软件 许可 供电 供水 供用电 物业 保洁 服务 担保 抵押 赠与 合作 投资 特许 转让 委托 培训 广告 信息系统 系统集成 软件开发"
                  + " 信息化 信息化建设 系统建设 平台建设 软件建设 安全生产管理 安全管理 安全生产 施工安全 安全责任 廉政 廉洁 保密 质量保修 工资支付 制度建设"
                  + " 人才队伍建设 系统维护 设备维护");

  /**
   * Words of {@link #TITLE} that name works or something else, as the body has it: 采购, 养护, 安装, 制作.
   */
  static final Set<String> OPEN =
      Set.copyOf(
          words(
              "采购 采购项目 采购及安装 采购与安装 采购安装 供货及安装 供货安装 购置 承揽 服务 委托 合作 土地 制作 制作安装 制作及安装 制作与安装 加工 "
                  + "维修 养护 绿化 安装 建设 拆除 装修 装饰 改造 修复 维护 防水 打井 美化 亮化 疏浚 清淤 平整 整治"));

  /** What stands before 采购 where the title does not say what is bought. */
  static final List<String> BUYERS =
      words("政府 集中 分散 公开 竞争性 项目 工程 局 厅 委 办 处 所 站 中心 公司 学校 小学 中学 大学 学院 医院 镇 乡 街道 县 市 区 单位 自行 定点");

  /** Titles of papers that are no contract. */
  static final Map<DocumentKind, List<String>> PAPERS =
      table(
          DocumentKind.TENDER,
              "招标文件 磋商文件 采购文件 谈判文件 询价文件 比选文件 遴选文件 招标公告 采购公告 磋商公告 投标邀请 投标邀请书 投标须知 "
                  + "投标人须知 询价通知书 招标文件范本",
          DocumentKind.APPROVAL_FORM, "审批表 会签表 审批单 会签单 评审表 审查表 呈批表 审核表 报批表",
          DocumentKind.UNRECOGNISED,
              "起诉状 答辩状 判决书 裁决书 调解书 仲裁申请书 投标文件 响应文件 中标通知书 成交通知书 中标公告 成交公告 结果公告 结果公示 "
                  + "工程量清单 已标价工程量清单 招标控制价 施工图预算 预算书 施工组织设计 施工方案 联系单 签证单 验收报告 投标函 "
                  + "研究报告 审计报告 审查报告 检查报告 评审报告 法律意见书 审查意见书 意见书 谈判纪要 备忘录 情况说明 会议纪要 通知 公告 请示 批复");

  /** How the sides are labelled in contracts that are not about building. */
  static final Map<DocumentKind, List<String>> LABELS =
      table(
          DocumentKind.SUPERVISION, "监理人 监理单位 监理方",
          DocumentKind.DESIGN, "设计人 设计单位 设计方",
          DocumentKind.SURVEY, "勘察人 勘察单位 勘察方",
          DocumentKind.CONSULTING, "咨询人 咨询单位 咨询方 受托人 受托方 代理机构",
          DocumentKind.LEASE, "出租方 出租人 承租方 承租人",
          DocumentKind.PURCHASE, "买方 卖方 供方 需方 供货方 供货人 出卖人 买受人",
          DocumentKind.PROCESSING, "定作方 定作人 承揽方 承揽人",
          DocumentKind.LOAN, "借款人 借款单位 贷款人 贷款单位 借款方 贷款方",
          DocumentKind.EMPLOYMENT, "用人单位 劳动者 员工",
          DocumentKind.LAND, "出让方 出让人 受让方 受让人");

  /** Words of the body that only a contract about building works uses together. */
  static final List<String> BUILDING =
      words(
          "施工 竣工 工期 开工 工程质量 承包范围 工程款 保证金 质保金 保修 分包 转包 工程名称 项目经理 发包人 发包方 承包人 承包方 "
              + "签约合同价 合同价款 监理人 进度款 预付款 工程量清单 农民工 验收 结算 图纸 工程 缺陷责任期 履约担保 变更 签证");

  private KindWords() {}

  private static List<String> words(String spaced) {
    return List.of(spaced.split(" "));
  }

  private static Map<DocumentKind, List<String>> table(Object... rows) {
    Map<DocumentKind, List<String>> table = new EnumMap<>(DocumentKind.class);
    for (int i = 0; i < rows.length; i += 2) {
      table.put((DocumentKind) rows[i], words((String) rows[i + 1]));
    }
    return table;
  }
}
