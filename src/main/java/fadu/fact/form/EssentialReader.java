package fadu.fact.form;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a contract for works must settle: {@code contract.essentialTerms}, kind 齐备 or 缺项 with the
 * items nothing is said of, or not loaded where only the agreement was handed in.
 */
public final class EssentialReader implements FactReader {
  private static final String KEY = "contract.essentialTerms";
  private static final int LACKING = 2;
  private static final int SHOWN = 4;
  private static final Words REST = Words.of("别的|其余|其他|其它|除此|以外");
  private static final Map<String, Pattern> ITEMS = items();

  /** The matter is named only to be left open. */
  private static final Pattern OPEN =
      Pattern.compile(
          "待定|再定|另定|待议|再议|再说|再商量|另行商定|另行协商|以后[^,。;]{0,6}(?:商|定|谈|说)|留待|到时|不写进|没写进|商量着|看情况|不(?:再|另|予|作|做)?(?:约定|规定|载明|涉及|明确|写)|未(?:作|予|做)?(?:约定|规定|载明|写明|明确|涉及)|没有(?:约定|写|规定|通用|另)|另无|(?:以上|上述|各|本)[^,;。]{0,12}(?:均|都|概|一律)不(?:设|列|填|写)|(?:均|全部|一并|整条|整章|都)(?:予以?)?(?:删除|删去|划去)(?:$|[,;。])|不在本[^,;。]{0,8}(?:之内|内|中|规定|约定|范围)|不另立|(?:都|均|也)?没(?:有)?(?:写|定|说|提|讲)(?:$|[,;。])|(?:待|等)[^,;。]{0,14}(?:口头|再)?(?:商量|商定|协商)|纸面上不|全凭|凭(?:信用|良心|交情)|会后另?拟|另拟|不列(?:$|[,;。])|待签|补充协议确定|一概不(?:涉及|写|提|管)");

  /** |质量保修|——|, 付款:/ : the matter has no more than its name. */
  private static final Pattern NAMED_ONLY =
      Pattern.compile(
          "^[^|:]{2,14}[|:] ?(?:[—–－/／_-]+|未填写?|空白?|无|待定|未定|待填|暂缺) ?[|。;]?$|^[^|:]{2,14}\\|["
              + " |]*$|^\\| ?[^|:]{2,14}\\| ?(?:[—–－/／_-]+|未填写?|空白?|无|待定|未定|待填|暂缺)? ?\\|?$");

  private static final Pattern NUMBER =
      Pattern.compile("^[ (]?(?:第?[一二三四五六七八九十]{1,3}[、.)条]|[0-9][0-9.]*[、.)]?)[ 、]*");

  private static final Pattern PAPERS =
      Pattern.compile(
          "(?:组成|构成|包括|组成部分|附有|另附)[^。]{0,120}(?:专用|通用)(?:合同)?(?:条款|条件)|(?:专用|通用)(?:合同)?(?:条款|条件)[^。]{0,60}(?:组成部分|一并构成|另行装订|另册)");

  private static Map<String, Pattern> items() {
    Map<String, String> items = new LinkedHashMap<>();
    items.put("工程范围", "范围|工程内容|承包内容|施工内容|建设内容|工作内容|施工图|图纸|工程量清单|修建|新建|改造|工程概况|工程规模|建设规模");
    items.put("工期", "工期|日历天|开工|竣工日期|完工|天内|多久|交工");
    items.put("质量标准", "质量|合格|验收规范|标准|修成什么样|优良|平整结实");
    items.put("造价或计价方式", "合同价|总价|价款|单价|造价|计价|包干|多少钱|元|酬金");
    items.put("付款结算", "付款|支付|拨付|进度款|预付款|结算|付清|付至|付到|结清|结账|拨款|给钱|怎么给|什么时候给|啥时候给|付给|分期付|月付");
    items.put(
        "材料供应",
        "(?:材料|设备|物资|苗木|用料)[^。;]{0,24}(?:供应|采购|提供|自备|自购|购|买|进场|报验|供)|(?:供应|采购|提供|购买|自备|自购|供)[^。;]{0,16}(?:材料|设备|物资|苗木)|包工包料|甲供|供料|主材|辅材|(?:水泥|砂|钢筋|机械)[^。;]{0,20}(?:自备|自购|自筹|提供|采购)|材料[:|]|包料|清包|料:|见证取样|料(?:由)?谁(?:来)?[买供出]");
    items.put(
        "竣工验收",
        "(?:组织|进行|申请|报请|提请|通知|参加|书面|五方|联合|初步|负责|由|经|一次|内|再|可以|提交)[^。;,|]{0,16}验收|报验|交验|查验|验收(?:由|程序|办法|申请|报告|依据|组织|时间|期限|方式|按|:|不合格|通过|[。;|])|[|]验收|验收[^。;,]{0,8}(?:天|日)内|验:|申请后[^,;。]{0,12}验收|怎样验收|怎么验收|竣工验收$|验收$");
    items.put(
        "质量保修",
        "修:|防水[^,;。]{0,4}[0-9一二三四五六七八九十]年|保修|质保|缺陷责任|保固|养护期|管护|质量保证期|包修|回访|保[一二三四五六七八九十0-9]{1,3}年|(?:坏|毛病|问题|漏|裂|通知|电话|交付后|完工后)[^。;]{0,30}(?:来修|上门修|免费修|负责修|包修)|坏了[^,。;]{0,4}修");
    items.put(
        "双方协作与违约责任",
        "违约|误期|误(?:一|1)?[天日][^。;]{0,12}(?:扣|罚|赔)|加息|通水|腾[^,。;]{0,3}场|(?:逾期|延误|迟|晚)[^。;]{0,24}(?:罚|赔|利息|付息|扣)|罚款|罚|赔偿|赔|提供[^。;]{0,12}(?:场地|图纸|水电|资料|施工条件)|双方(?:责任|工作|义务)|[甲乙]方(?:的)?(?:责任|义务|工作|负责)|(?:发包人|承包人)(?:的)?(?:责任|义务|工作)|协作|配合|协调");
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    items.forEach((item, words) -> patterns.put(item, Pattern.compile(words)));
    return patterns;
  }

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Set<String> said = new LinkedHashSet<>();
    List<Span> open = new ArrayList<>();
    List<Span> papers = new ArrayList<>();
    for (Sentence sentence : reading.contract().sentences()) {
      if (!Stated.own(reading, sentence)) {
        continue;
      }
      String text = sentence.text();
      if (reading.text().may(sentence, OPEN) && left(text)
          || NAMED_ONLY.matcher(unnumbered(text)).find()) {
        if ((REST.in(text) || ITEMS.values().stream().anyMatch(w -> w.matcher(text).find()))
            && open.size() < SHOWN) {
          open.add(sentence.span());
        }
        continue;
      }
      if (text.contains("条款") && PAPERS.matcher(text).find()) {
        papers.add(sentence.span());
      }
      ITEMS.forEach(
          (item, words) -> {
            if (!said.contains(item)
                && reading.text().may(sentence, words)
                && words.matcher(text).find()) {
              said.add(item);
            }
          });
    }
    List<String> lacking = ITEMS.keySet().stream().filter(i -> !said.contains(i)).toList();
    if (lacking.size() < LACKING) {
      String text = String.join("、", said);
      return List.of(new TextFact(KEY, text, "齐备", reading.source(List.of())));
    }
    if (!papers.isEmpty() && !conditions(reading)) {
      return List.of(
          new MissingFact(KEY, State.NOT_LOADED, "专用条款、通用条款没有提交，只看到协议书", reading.source(papers)));
    }
    Source source = reading.source(open);
    return List.of(new TextFact(KEY, String.join("、", lacking), "缺项", source));
  }

  private static String unnumbered(String text) {
    return NUMBER.matcher(text).replaceFirst("");
  }

  private static boolean left(String text) {
    return OPEN.matcher(text).find();
  }

  private static boolean conditions(Reading reading) {
    return reading.contract().parts().stream()
        .anyMatch(p -> p.kind() == PartKind.PARTICULAR || p.kind() == PartKind.GENERAL);
  }
}
