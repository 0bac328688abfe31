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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the contractor is qualified for, declared and said, and where the contract says it. */
final class Qualifications {
  private static final String GRADE = "(特级|一级|二级|三级|壹级|贰级|叁级|甲级|乙级|丙级|不分等级)?";
  static final Pattern GENERAL =
      Pattern.compile(
          "(建筑工程|房屋建筑工程|房屋建筑|工业与民用建筑|市政公用工程|市政工程|市政公用|公路工程|铁路工程|港口与航道工程|水利水电工程|水利工程|电力工程|矿山工程|冶金工程|石油化工工程|通信工程|机电工程|机电安装工程)(?:施工)?总承包(?:资质)?(?:等级)?[为:"
              + " (]{0,2}"
              + GRADE);
  static final Pattern SPECIAL =
      Pattern.compile("([\\p{Han}()]{2,20}?)(?:工程)?专业承包(?:资质)?[为: (]{0,2}" + GRADE);
  static final Pattern COMPREHENSIVE = Pattern.compile("施工综合资质|施工总承包特级|总承包特级|施工总承包综合");
  static final Pattern LABOUR =
      Pattern.compile("施工劳务|劳务(?:分包|企业|作业)?资质|劳务不分等级|施工劳务(?:（备案）|\\(备案\\))?");
  static final Pattern DESIGN =
      Pattern.compile(
          "(?:设计|行业)[^,;。、]{0,16}(?:综合|专业|专项|行业)?(?:资质)?[^,;。、]{0,6}(?:甲级|乙级|丙级)|(?:甲级|乙级|丙级)[^,;。、]{0,6}设计|设计(?:综合|行业|专业|专项)|设计资质|设计[甲乙丙]级|行业(?:\\([^()]*\\))?(?:设计)?[甲乙丙]级");

  /** Of somebody else, or what is demanded of bidders. */
  private static final Pattern OTHER =
      Pattern.compile(
          "劳务企业|劳务公司|劳务队伍|仅提供|分包|劳务作业|专业作业|监理|勘察单位|检测|设计单位(?:须|应)|(?:须|应|应当|必须|需)(?:同时)?(?:具备|具有|持有|取得)|不低于|(?:级|以上)及?以上|供应商须|投标人|招标条件|资格条件|不得|建造师|项目经理|由甲方委托|甲方提供|(?:与|给|由|向|委托|选择|选用|找)[^,;。]{0,16}资质的?(?:的)?(?:单位|企业|公司|队伍|班组|施工队|劳务|个人|人)|劳务合同");

  private static final Pattern OWN =
      Pattern.compile(
          "承包人|承包方|乙方|施工单位|总承包人|本公司|我公司|我司|我方|我单位|我院|牵头人|成员|资质(?:证书|等级|类别|情况)?[:|为是]|资质证书|持有|持|具有|具备|公司\\(");

  private final List<String> all = new ArrayList<>();
  private final List<String> declared = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final Reading reading;

  private Qualifications(Reading reading) {
    this.reading = reading;
  }

  static Qualifications of(Reading reading, Facts found) {
    Qualifications qualifications = new Qualifications(reading);
    found
        .of("meta.contractor.qualifications")
        .filter(Fact::effective)
        .filter(TextFact.class::isInstance)
        .map(TextFact.class::cast)
        .forEach(f -> qualifications.declared.add(f.kind().equals("无") ? "无" : plain(f.text())));
    qualifications.all.addAll(qualifications.declared);
    for (Sentence sentence : reading.hits().sentences("qualification")) {
      String text = sentence.text();
      boolean own = OWN.matcher(text).find() && !OTHER.matcher(text).find();
      if (Stated.own(reading, sentence) && own && named(text)) {
        qualifications.sentences.add(sentence);
        qualifications.all.add(plain(text));
      }
    }
    return qualifications;
  }

  private static boolean named(String text) {
    return GENERAL.matcher(text).find()
        || SPECIAL.matcher(text).find()
        || LABOUR.matcher(text).find()
        || COMPREHENSIVE.matcher(text).find()
        || DESIGN.matcher(text).find();
  }

  private static String plain(String words) {
    return words
        .replace("壹级", "一级")
        .replace("贰级", "二级")
        .replace("叁级", "三级")
        .replace("（", "(")
        .replace("）", ")");
  }

  boolean known() {
    return !all.isEmpty();
  }

  boolean none() {
    return declared.contains("无") && declared.size() == 1;
  }

  List<String> declared() {
    return List.copyOf(declared);
  }

  /** The categories of general contracting with their grade: 建筑工程三级. */
  Set<String> general() {
    Set<String> found = new LinkedHashSet<>();
    for (String words : all) {
      Matcher matcher = GENERAL.matcher(words);
      while (matcher.find()) {
        String left = words.substring(Math.max(0, matcher.start() - 8), matcher.start());
        if (!Pattern.compile("无|不|没有|未").matcher(left).find()) {
          found.add(matcher.group(1) + (matcher.group(2) == null ? "" : matcher.group(2)));
        }
      }
    }
    return found;
  }

  boolean any(Pattern pattern) {
    return all.stream().anyMatch(words -> pattern.matcher(words).find());
  }

  /** Whether what is matched is anywhere affirmed: 不持有任何工程设计资质 is not. */
  boolean holds(Pattern pattern) {
    for (String words : all) {
      for (String stretch : words.split("[,;。、|:]")) {
        boolean denied =
            Pattern.compile(
                    "无|不持有|不具备|没有|未取得|不具有|缺|未持有|尚未|另聘|委托|无需|无须|不需|预计|申报|申请|拟|待|计划|将于|办理中|正在|筹备|届时")
                .matcher(stretch)
                .find();
        if (!denied && pattern.matcher(stretch).find()) {
          return true;
        }
      }
    }
    return false;
  }

  List<Span> evidence() {
    return sentences.stream().limit(3).map(Sentence::span).toList();
  }

  String shown() {
    return String.join("、", declared.isEmpty() ? all : declared);
  }
}
