package fadu.fact.place;

import java.util.List;

/** The words that say what rank a unit has, longer ones first. */
final class Ranks {
  static final List<String> PROVINCES = List.of("特别行政区", "自治区", "省");
  static final List<String> CITIES = List.of("自治州", "地区", "市", "盟");
  static final List<String> AREAS =
      List.of(
          "开发区", "高新区", "经开区", "示范区", "试验区", "管理区", "合作区", "保税区", "度假区", "产业园区", "工业园区", "新区",
          "园区");
  static final List<String> COUNTIES =
      List.of("自治县", "自治旗", "开发区", "高新区", "经开区", "新区", "林区", "区", "县", "旗");
  static final List<String> TOWNS = List.of("街道", "镇", "乡", "苏木");
  static final List<String> ALL =
      List.of(
          "特别行政区", "自治区", "自治州", "自治县", "自治旗", "开发区", "高新区", "经开区", "示范区", "试验区", "管理区", "地区", "新区",
          "街道", "省", "市", "盟", "区", "县", "旗", "镇", "乡");

  private Ranks() {}
}
