package fadu.fact.party;

import fadu.fact.pattern.Pattern;
import java.util.Optional;

/** What a name or a declared word says of a body: 机关, 事业单位, 国有企业, 其他; 大型 … 微型. */
final class Standing {
  private static final Pattern COMPANY = Pattern.compile("(?:公司|集团|企业|厂|合作社|商行|经营部|合伙\\))$");
  private static final Pattern VILLAGE = Pattern.compile("(?:村民|居民|业主)委员会$|村委会$|居委会$|业委会$|村$|社区$");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:局|厅|部|委|委员会|办|办公室|办公厅|人民政府|政府|街道办事处|办事处|管委会|人民法院|法院|检察院|公安局|分局|支队|大队|总队"
              + "|派出所|司法所|财政所|税务所|指挥中心|海关|监狱|人大常委会|政协)$");
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?:中心|所|站|学校|小学|中学|大学|学院|幼儿园|幼儿院|党校|高中|初中|医院|卫生院|保健院|疗养院|福利院|敬老院|图书馆|博物馆|文化馆|体育馆|档案馆|美术馆|科技馆|纪念馆"
              + "|管理处|事务处|林场|水库|景区管理处|电视台|气象台|研究院|科学院)$");

  private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)$");

  private Standing() {}

  /** The category a full name tells, 其他 for none of them; empty if the name does not tell. */
  static Optional<String> ofName(String name) {
    String bare = NOTE.matcher(Names.bare(name)).replaceAll("");
    if (company(bare) || bare.startsWith("民办")) {
      return Optional.empty();
    }
    if (VILLAGE.matcher(bare).find()) {
      return Optional.of("其他");
    }
    if (INSTITUTION.matcher(bare).find() && !bare.endsWith("派出所") && !bare.endsWith("财政所")) {
      return Optional.of("事业单位");
    }
    return OFFICE.matcher(bare).find() ? Optional.of("机关") : Optional.empty();
  }

  static boolean company(String name) {
    return COMPANY.matcher(name).find();
  }

  /** A declared category in one of four words. */
  static Optional<String> category(String words) {
    if (words.contains("国有") || words.contains("国企") || words.contains("央企")) {
      return Optional.of("国有企业");
    }
    if (words.contains("事业")) {
      return Optional.of("事业单位");
    }
    boolean office = words.contains("机关") || words.contains("政府") || words.contains("行政");
    return Optional.of(office ? "机关" : "其他");
  }

  /** A declared or stated size; 中小企业 without more is one of the smaller ones. */
  static Optional<String> size(String words) {
    if (words.contains("中小") || words.contains("小微")) {
      return Optional.of("中小型");
    }
    for (String size : new String[] {"大", "中", "小", "微"}) {
      if (words.equals(size) || words.contains(size + "型") || words.contains(size + "企")) {
        return Optional.of(size + "型");
      }
    }
    return Optional.empty();
  }
}
