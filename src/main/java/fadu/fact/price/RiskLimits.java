package fadu.fact.price;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Wording;
import fadu.fact.pattern.Pattern;
import java.util.List;

/** Whether the words around an absolute sentence take something out of it again. */
final class RiskLimits {
  /** 除设计变更、主材涨跌超过±5%外: what is excepted has to do with the price. */
  private static final Wording EXCEPT =
      Wording.of(
          "除",
          "除[^。;]{0,60}?(?:变更|签证|调整|法律|法规|政策|不可抗力|涨|跌|波动|幅度|约定|清单|洽商|发包人|甲方|业主|建设单位|范围|规模|漏项|地质|暂估|暂列)[^。;]{0,40}?(?:外|以外|之外|除外)"
              + "|(?:变更|法律|政策|不可抗力|约定|涨跌|价差)[^。;]{0,16}除外");

  /** 除发包人书面同意外: what the employer may grant is no limit of the risk. */
  private static final Pattern GRANTED =
      Pattern.compile(
          "除(?:非)?(?:发包人|甲方|业主|建设单位|发包方)[^,;。变签增]{0,8}(?:减项|减少|核减|扣减|减量)[^,;。]{0,4}外|除(?:非)?(?:经|得|征得)?(?:发包人|甲方|业主|建设单位|发包方)[^,;。变签]{0,8}(?:同意|批准|认可|许可|确认)[^,;。]{0,2}外");

  /** 无幅度限制,无例外情形: no limit. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?:无|没有|不设|不限|不论|不分|未设|不设置)(?:任何|具体)?(?:涨跌|风险|调价)?(?:幅度|例外|范围|除外)[^,;。|]{0,6}");

  private static final Wording RANGE =
      Wording.of(
          "%|±|幅度|以内|百分之",
          "(?:超过|超出|大于|高于|±|正负|幅度|涨跌|波动|上下浮动|风险范围)[^。;]{0,30}(?:%|百分之)|(?:%|百分之[^。;,]{1,6})(?:以内|以外|范围|及以内|的部分|部分)");

  private static final Wording ADJUSTED =
      Wording.of(
          "变更|签证|法律|政策|不可抗力|价差|涨跌|新增",
          "(?:设计变更|工程变更|变更|签证|法律|法规|政策|不可抗力|价差|涨跌|新增工程)[^。;]{0,30}?(?:据实|可以|可|应|予以|按实|按照|按|相应|另行|双方)[^。;,]{0,14}?(?:调整|计取|增减|结算|计算|调价|协商|签订补充)");

  private static final Wording DENIED =
      Wording.of("不", "(?:不予|不得|不作|不再|均不|概不|也不|亦不|都不|不)(?:任何)?(?:调整|增加|计取|增减|调价)");

  private RiskLimits() {}

  /** The sentence itself, or those of its clause beside it. */
  static boolean of(Reading reading, Sentence sentence) {
    String own = GRANTED.matcher(NONE.matcher(sentence.text()).replaceAll("")).replaceAll("");
    if (EXCEPT.in(own) || RANGE.in(own) || adjusted(own)) {
      return true;
    }
    List<Sentence> all = reading.contract().sentences();
    for (int i = Math.max(0, sentence.index() - 2);
        i <= Math.min(all.size() - 1, sentence.index() + 2);
        i++) {
      Sentence near = all.get(i);
      if (near != sentence
          && near.file() == sentence.file()
          && near.clause() == sentence.clause()
          && !offered(near.text())
          && (EXCEPT.in(near.text()) || RANGE.in(near.text()) || adjusted(near.text()))) {
        return true;
      }
    }
    return false;
  }

  /** An alternative that nobody ticked. */
  private static boolean offered(String text) {
    return text.indexOf('□') >= 0 && text.indexOf('☑') < 0 && text.indexOf('√') < 0;
  }

  /** 设计变更据实调整; the refusal of it is no limit. */
  private static boolean adjusted(String text) {
    for (String stretch : text.split("[,;。]")) {
      if (ADJUSTED.in(stretch) && !DENIED.in(stretch)) {
        return true;
      }
    }
    return false;
  }
}
