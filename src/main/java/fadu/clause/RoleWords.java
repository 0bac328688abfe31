package fadu.clause;

import java.util.List;

/** Words that name a side whatever the heading says. */
final class RoleWords {
  static final List<String> EMPLOYER =
      List.of(
          "发包人", "发包方", "发包单位", "工程发包人", "建设单位", "建设方", "业主", "业主单位", "项目业主", "雇主", "招标人", "招标单位",
          "采购人", "采购单位", "项目法人", "总发包人");
  static final List<String> CONTRACTOR =
      List.of(
          "承包人", "承包方", "承包单位", "承包商", "工程承包人", "施工单位", "施工方", "施工企业", "承建方", "承建单位", "承建商", "中标人",
          "中标单位", "成交供应商", "成交人", "成交单位", "供应商", "总承包人", "总承包商", "总承包单位", "施工总承包单位", "总包单位", "总包方",
          "总包", "工程总承包单位", "工程总承包人");

  /** Words that name a side only in the heading of a contract for works. */
  static final List<String> HEADED_EMPLOYER =
      List.of(
          "委托方", "发包部门", "出包方", "建设业主", "托付方", "发包村", "定作方", "委托单位", "委托人", "采购方", "需方", "出资方",
          "出资人", "项目单位", "项目建设单位", "建设主体", "实施主体", "发包主体", "学校", "医院", "校方", "院方", "园方", "馆方",
          "镇政府", "乡政府", "村委会", "居委会", "街道办", "街道办事处", "社区", "管委会", "村集体", "合作社", "我局", "我镇", "我乡",
          "我校", "我院", "我馆", "我园", "我所", "我站", "我村", "我委", "我处", "我中心", "我单位", "贵局", "贵镇", "贵校",
          "贵院", "贵馆", "贵中心", "贵单位");

  static final List<String> HEADED_CONTRACTOR =
      List.of(
          "施工队", "承揽方", "承揽人", "承揽单位", "工程队", "承做方", "包工方", "承包队", "施工承包人", "承修方", "施工人", "承接方",
          "承接单位", "中选人", "中选单位", "承包企业", "施工公司", "承建公司", "承包公司", "贵公司", "贵司");

  static final List<String> NEUTRAL = List.of("甲方", "乙方", "丙方", "丁方");

  private RoleWords() {}
}
