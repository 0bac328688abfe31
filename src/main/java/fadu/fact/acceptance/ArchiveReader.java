package fadu.fact.acceptance;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.GeneralConditions;
import fadu.fact.Reading;
import fadu.fact.Sayings;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * The papers of the finished works: {@code clauses.archives} where copies, contents or time of
 * handing them over are agreed, {@code clauses.archivesRefused} where they are left open.
 */
public final class ArchiveReader implements FactReader {
  private static final Pattern REFUSED =
      Pattern.compile(
          "按需(?:提供|提交|移交|报送|给)|随要随(?:给|交)|^(?:附件|附表)[^:]{0,24}[:]"
              + " ?(?:见|详见|同|按)[^附]{0,8}(?:条款|合同|第)|(?:都|均|一律|暂)?(?:不写|不约定|不作约定|不做约定|不予约定|未约定|不明确|不作要求|不做要求|不要求)|另签|另行(?:约定|商定|确定|协商|通知)|再行(?:确定|商定)|(?:以后|届时|到时)(?:再|口头|另)|待[^。;,|]{0,12}(?:后|时)(?:再|另)|口头|没有登记|未登记|[:|(]/|[:|]无[。|]?$|空白|(?:套数|份数|移交时间|时间|内容|期限)[:|]["
              + " _]{0,24}(?:套|份|日|天)?(?:;|\\||$)|待定");
  private static final Pattern HANDS =
      Pattern.compile("移交|移送|送交|交到|交存|进馆|提交|交付|交齐|送交|报送|递交|交给|交|归档|提供|整理");
  private static final Pattern DETAIL =
      Pattern.compile(
          "[0-9一二三四五六七八九十两叁贰伍壹]+"
              + " ?(?:套|份|册|张|式)|第?[0-9一二三四五六七八九十半]+(?:个)?(?:日|天|月|工作日)(?:之?内|以内|前)?|(?:验收|备案|结算|竣工|完工|交工)[^。;,|]{0,8}(?:前|之前|同时|时|后|当日)");
  private static final Pattern SETTLING = Pattern.compile("结算(?:书|文件|资料|报告|申请)|送审|报送结算|竣工结算");
  private static final Pattern OTHER = Pattern.compile("人事档案|信用档案|诚信档案|工资档案|用工档案|档案室工程|投标文件");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : sayings.about("archive-words")) {
      if (sayings.counts(sentence, 0) && !OTHER.matcher(sentence.text()).find()) {
        read(sayings, sentence, facts);
      }
    }
    if (facts.isEmpty()) {
      GeneralConditions.elsewhere(reading, "clauses.archives").ifPresent(facts::add);
    }
    return facts;
  }

  private static void read(Sayings sayings, Sentence sentence, List<Fact> facts) {
    String text = sentence.text();
    boolean settling = SETTLING.matcher(text).find() && !text.contains("档案");
    if (REFUSED.matcher(text).find()) {
      facts.add(sayings.fact("clauses.archivesRefused", "", sentence));
    } else if (!settling && detailed(sayings, sentence)) {
      facts.add(sayings.fact("clauses.archives", "", sentence));
    }
  }

  private static boolean detailed(Sayings sayings, Sentence sentence) {
    String text = sentence.text();
    boolean row = sentence.table() >= 0;
    String head = row ? sayings.around(sentence) : "";
    return HANDS.matcher(text + head).find() && DETAIL.matcher(text).find()
        || row
            && (head.contains("套") || head.contains("份"))
            && text.matches("(?s).*[0-9一二三四五六七八九十].*");
  }
}
