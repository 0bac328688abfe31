package fadu.fact.form;

import fadu.clause.Sentence;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.State;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the page of signatures says of itself: {@code contract.signatures}, kind 未签 (it says that a
 * seal or a signature is lacking), 无日期 or 电子签章. A seal is a picture; that none can be read says
 * nothing.
 */
public final class SignatureReader implements FactReader {
  private static final Words LINE = Words.of("_|年 月|月 日");
  private static final Words SIDES = Words.of("发包|承包|甲方|乙方|建设单位|施工单位|业主");

  private static final String KEY = "contract.signatures";
  private static final Words SIGNS = Words.of("章|签|印|日期|时间|落款");
  private static final Pattern LACKING =
      Pattern.compile(
          "(?:未|没有?|尚未|还没|暂未|均未|漏)(?:加|予|见|有|及|曾|能)?(?:盖|签|用印|署)[^。;|,)]{0,6}|\\(?(?:未签|未盖|缺章|缺印|漏盖|漏签)\\)?|(?:仅|只)有?(?:签名|签字|打印|手写)[^。;|]{0,8}"
              + "|无(?:公章|印章|签字|签名|签章|盖章|合同专用章)|没有(?:公章|合同章|印章|合同专用章|签字|签名)|盖的是[^,;。]{0,6}(?:财务|项目|资料|技术|发票|业务)[^,;。]{0,4}章|骑缝处?[^,;。]{0,4}(?:无|没有)(?:印|章)|缺(?:公章|签字|盖章|印章|签名|签章)|未见[^。;|]{0,8}(?:章|印|签)|(?:盖章|签字|签章|签名|印章|公章|用印|落款|签署)(?:处|栏|一栏|页|位置)?[^。;|_]{0,6}(?:空白|空着|留空|缺失|暂缺|待补|后补|补盖|补签|欠缺|遗漏|空缺|留白)|(?:没有?|未)(?:加)?盖骑缝|(?:签章|盖章|签字|签名|公章|印章|用印)[^。;|,:]{0,4}:?"
              + " ?\\((?:空|空白|无|未签|未盖|缺|略)\\)|章[^。;|,]{0,6}(?:还在路上|没到|未到|没拿|没带|忘带|在办|没刻|未刻|还没|未带|在外地)|(?:只|仅)(?:是)?(?:有|按|摁)(?:了)?[^,。;]{0,6}(?:手印|指印)|以(?:手印|指印)代|骑缝章?[^。;]{0,6}(?:未盖|没盖|缺|无)|(?:空白|空缺)[^。;|]{0,4}(?:未|待)(?:签|盖)");
  private static final Pattern RULE =
      Pattern.compile(
          "无效|不生效|生效|方可|应当?|须|不得|以前|之前|前提|视为|一经|的,|如|若|可以|自[^,。;]{0,10}之日|不要求|无需|无须|不影响|否认|由于|通过后|审查后");
  private static final Pattern PLACE =
      Pattern.compile("章|按印|手印|盖章|公章|签章|签字|签名|用印|印章|印鉴|法定代表人|代表|骑缝|签署|落款|\\(章\\)|专用章");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:签订|签署|订立|签约|签字|落款|盖章|合同)[^,。;|:]{0,4}(?:日期|时间)[^。;|]{0,4}?(?:_{2,}|[:为]"
              + " ?(?:年|$|。|\\()|空白|未填|未写|空缺| 年|"
              + " 月|漏填|待填|没有?填)|(?:日期|时间)(?:一?栏|处)?[^,。;|]{0,4}(?:空白|空着|留空|没写|未填|未写|空缺|漏填|没有?填|未注明|未签署)|(?:日期|时间)[:"
              + " ]*(?:20[0-9]{2}|二[〇零○]二[一二三四五六七八九〇零])? ?[_ ]*年[_ ]*(?:月[_ ]*日|[0-9]{1,2}月[_"
              + " ]+日)|(?:签订|签署|订立|签约|落款|签字|盖章|合同)[^,。;|:]{0,4}(?:日期|时间)[:"
              + " ]*(?:[/／—–_-]+|空|无|略|待定|待补|另定)?(?:$|[,;。)"
              + " ]|$)|^(?:20[0-9]{2}|二[〇零○]二[一二三四五六七八九〇零])? ?[_ ]*年[_ ]*月[_ ]*日$");
  private static final Pattern ELECTRONIC =
      Pattern.compile("电子(?:签名|签章|公章|印章|签署|合同章)[^。]{0,60}(?:验证|有效|可靠|认证|核验)|(?:验证|核验)[^。]{0,20}通过");
  private static final Words OTHER_DATE = Words.of("移交|开工|竣工|验收|交付|到期|有效期|授权|中标|收到|审核|审批");
  private static final Pattern SEAL_ALONE = Pattern.compile("不(?:要求|以)签(?:字|名)|无[须需]签(?:字|名)");
  private static final int BRIEF = 48;
  private static final int LONG = 120;
  private static final int LAST = 20;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    boolean sealAlone =
        found.of("party.sealAlone").anyMatch(f -> f.state() == State.PRESENT)
            || reading.text().with(SEAL_ALONE).stream()
                .anyMatch(s -> s.text().contains("章") && SEAL_ALONE.matcher(s.text()).find());
    boolean dated = found.of("contract.signDate").anyMatch(DateFact.class::isInstance);
    for (Sentence sentence : reading.text().own(SIGNS, LINE, SIDES)) {
      String text = sentence.text();
      if (!SIGNS.in(text) && !LINE.in(text) && sentence.table() < 0
          || !Stated.own(reading, sentence)) {
        continue;
      }
      electronic(reading, sentence).ifPresent(facts::add);
      column(reading, sentence, sealAlone).ifPresent(facts::add);
      if (page(reading, sentence)) {
        lacking(reading, sentence, sealAlone).ifPresent(facts::add);
        if (!dated) {
          undated(reading, sentence).ifPresent(facts::add);
        }
      }
    }
    return facts.stream().distinct().toList();
  }

  /** Where the parties sign: the block itself, or one of the last lines. */
  private static boolean page(Reading reading, Sentence sentence) {
    int last = reading.contract().sentences().size() - LAST;
    boolean block = reading.clause(sentence).citation().equals("签署栏");
    boolean labelled = sentence.text().indexOf(':') >= 0 || sentence.table() >= 0;
    return sentence.text().length() <= LONG && (block || labelled || sentence.index() >= last);
  }

  private static Optional<Fact> lacking(Reading reading, Sentence sentence, boolean sealAlone) {
    String text = sentence.text();
    Matcher matcher = LACKING.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      Segment stretch = Segment.labelled(text, matcher.start());
      String words = stretch.of(text);
      boolean ofSeal = words.contains("章") || words.contains("印");
      if (!RULE.matcher(words).find() && PLACE.matcher(text).find() && (!sealAlone || ofSeal)) {
        return Optional.of(
            new TextFact(
                KEY,
                words,
                "未签",
                text.length() <= BRIEF
                    ? reading.source(sentence.span())
                    : reading.source(reading.span(sentence, stretch.from(), stretch.to()))));
      }
      at = Math.max(matcher.end(), matcher.start() + 1);
    }
    return Optional.empty();
  }

  private static final Pattern HEAD = Pattern.compile("(?:公章|盖章|印章|用印|签章|签字|签名)");
  private static final Pattern SIDE = Pattern.compile("发包|承包|甲方|乙方|建设单位|施工单位|业主");
  private static final Pattern NOTHING =
      Pattern.compile("^(?:无|空|空白|缺|没有|未盖|未签|未见|待补|待盖|待签|[×xX✗—/-])[^|]{0,4}$");

  /** |乙方|无|沈某| under |签署方|公章|签字|. */
  private static Optional<Fact> column(Reading reading, Sentence row, boolean sealAlone) {
    if (row.table() < 0 || !SIDE.matcher(row.text()).find()) {
      return Optional.empty();
    }
    String[] head = reading.headOf(row).text().split("\\|");
    String[] cells = row.text().split("\\|");
    for (int i = 0; i < Math.min(head.length, cells.length); i++) {
      boolean asked = HEAD.matcher(head[i]).find() && (!sealAlone || head[i].contains("章"));
      if (asked && NOTHING.matcher(cells[i].strip()).find()) {
        return Optional.of(new TextFact(KEY, row.text(), "未签", reading.source(row.span())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact> undated(Reading reading, Sentence sentence) {
    String text = sentence.text();
    Matcher matcher = DATE.matcher(text);
    boolean blank = matcher.find() && !OTHER_DATE.in(text) && !RULE.matcher(text).find();
    return blank
        ? Optional.of(new TextFact(KEY, text, "无日期", reading.source(sentence.span())))
        : Optional.empty();
  }

  private static Optional<Fact> electronic(Reading reading, Sentence sentence) {
    return sentence.text().contains("电子") && ELECTRONIC.matcher(sentence.text()).find()
        ? Optional.of(new TextFact(KEY, sentence.text(), "电子签章", reading.source(sentence.span())))
        : Optional.empty();
  }
}
