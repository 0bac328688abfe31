package fadu.fact.party;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What sort of works is built and how large: category, storeys, height, span, area, length. */
final class Works {
  enum Category {
    BUILDING,
    MUNICIPAL,
    HIGHWAY,
    WATER,
    OTHER
  }

  private static final Pattern REPAIR =
      Pattern.compile("装饰|装修|维修|修缮|养护|加固|改造|绿化|园林|景观|亮化|照明|设备|安装|消防|弱电|智能|拆除|公园");
  private static final Pattern BUILDING =
      Pattern.compile("房屋建筑|房建|住宅|公寓|综合楼|办公楼|教学楼|门诊楼|住院楼|宿舍楼|厂房|新建[^,;。]{0,12}楼|建筑工程");
  private static final Pattern HIGHWAY = Pattern.compile("公路");
  private static final Pattern WATER = Pattern.compile("水利|水库|灌区|灌溉|堤防|河道整治|水闸|除险加固");
  private static final Pattern MUNICIPAL = Pattern.compile("市政|城市道路|排水管网|污水管网|雨污分流");
  private static final Pattern STOREYS =
      Pattern.compile(
          "(?:地上|层数|主楼|塔楼|共)?[:为]?([0-9]{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?)层|层数[:为]([0-9]{1,3})");
  private static final Pattern HEIGHT =
      Pattern.compile("(?:建筑高度|高度|檐高|檐口高度|总高)[:为约达]{0,2}([0-9]{1,3}(?:\\.[0-9]{1,2})?)(?:米|m|M)?");
  private static final Pattern SPAN =
      Pattern.compile("(?:单跨跨度|单跨|跨度|最大跨径|单跨跨径)[:为约达]{0,2}([0-9]{1,3}(?:\\.[0-9]{1,2})?)(?:米|m|M)");
  private static final Pattern BRIDGE =
      Pattern.compile("(?:桥梁?(?:全)?长|桥长|单座桥长)[:为约度达]{0,2}([0-9]{1,5}(?:\\.[0-9]{1,2})?)(?:米|m|M)");
  private static final String TONS =
      "[^。;|]{0,40}?([0-9]{1,3}(?:\\.[0-9]{1,2})?)万(?:吨|立方米|m3|m³)(?:/日|/天|/d|每日|每天|$|[,;。、])";
  private static final Pattern SEWAGE =
      Pattern.compile("(?:污水处理|污水厂|污水净化)[^。;|]{0,20}?(?:规模|能力|扩至|达到|日处理|总规模|近期|设计)" + TONS);
  private static final Pattern SUPPLY =
      Pattern.compile(
          "(?:供水|给水|净水|水厂|日处理能力|日供水)[^。;|污]{0,20}?(?:规模|能力|扩至|达到|日处理|总规模|近期|设计)" + TONS);
  private static final Pattern AREA =
      Pattern.compile("(?:建筑面积|总建筑面积|面积)[:为约]{0,2}([0-9,]{2,9}(?:\\.[0-9]{1,2})?)(?:平方米|㎡|m2|平米)");

  private final List<String> words = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final Category category;

  private Works(Category category) {
    this.category = category;
  }

  static Works of(Reading reading, Facts found) {
    String type =
        found.effective("meta.projectType", TextFact.class).map(TextFact::text).orElse("");
    Works works =
        new Works(category(type.isEmpty() ? reading.contract().title() : type, !type.isEmpty()));
    found
        .of("meta.projectScale")
        .filter(Fact::effective)
        .filter(TextFact.class::isInstance)
        .forEach(f -> works.words.add(((TextFact) f).text().replace("：", ":")));
    for (Sentence sentence : reading.hits().sentences("scale-words")) {
      boolean own =
          Stated.own(reading, sentence)
              && !Pattern.compile("资质标准|可承担|以下(?:的)?工程|不超过|脚手架|基坑|消防|防护|栏杆|围挡|投标|类似|业绩")
                  .matcher(sentence.text())
                  .find();
      if (own) {
        works.words.add(sentence.text());
        works.sentences.add(sentence);
      }
    }
    return works;
  }

  private static Category category(String type, boolean declared) {
    boolean fresh = Pattern.compile("新建|扩建|迁建|重建").matcher(type).find();
    if (REPAIR.matcher(type).find() && !fresh) {
      return Category.OTHER;
    }
    return BUILDING.matcher(type).find()
        ? Category.BUILDING
        : !declared
            ? Category.OTHER
            : HIGHWAY.matcher(type).find()
                ? Category.HIGHWAY
                : WATER.matcher(type).find()
                    ? Category.WATER
                    : MUNICIPAL.matcher(type).find() ? Category.MUNICIPAL : Category.OTHER;
  }

  Category category() {
    return category;
  }

  /** Why works of this size are above a grade; empty if they are not. */
  Optional<String> above(String grade, Category of) {
    double factor = grade.equals("三级") ? 3 : 2;
    return switch (of) {
      case BUILDING ->
          over(STOREYS, factor == 3 ? 16 : 33, "层")
              .or(() -> over(HEIGHT, factor == 3 ? 50 : 100, "米高"))
              .or(() -> over(SPAN, factor == 3 ? 27 : 39, "米跨度"))
              .or(() -> over(AREA, factor == 3 ? 80_000 : 150_000, "平方米"));
      case HIGHWAY ->
          over(BRIDGE, factor == 3 ? 500 : 1000, "米桥长")
              .or(() -> over(SPAN, factor == 3 ? 50 : 150, "米跨度"));
      case MUNICIPAL ->
          over(SPAN, factor == 3 ? 25 : 45, "米跨度")
              .or(() -> over(SEWAGE, factor == 3 ? 6 : 10, "万吨/日污水处理"))
              .or(() -> over(SUPPLY, factor == 3 ? 8 : 15, "万吨/日供水"));
      case WATER, OTHER -> Optional.empty();
    };
  }

  private Optional<String> over(Pattern pattern, double limit, String unit) {
    for (String text : words) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        String figure = matcher.group(1);
        for (int i = 2; figure == null && i <= matcher.groupCount(); i++) {
          figure = matcher.group(i);
        }
        double value = value(figure == null ? "0" : figure);
        if (value > limit) {
          return Optional.of(
              (value % 1 == 0 ? String.valueOf((long) value) : String.valueOf(value)) + unit);
        }
      }
    }
    return Optional.empty();
  }

  private static double value(String figure) {
    int ten = figure.indexOf('十');
    String digits = "一二三四五六七八九";
    if (ten >= 0) {
      int high = ten == 0 ? 1 : digits.indexOf(figure.charAt(0)) + 1;
      int low = ten + 1 < figure.length() ? digits.indexOf(figure.charAt(ten + 1)) + 1 : 0;
      return high * 10 + low;
    }
    return Double.parseDouble(figure.replace(",", ""));
  }

  List<Span> evidence() {
    return sentences.stream().limit(2).map(Sentence::span).toList();
  }
}
