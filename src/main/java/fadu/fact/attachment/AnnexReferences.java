package fadu.fact.attachment;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Finds where a contract refers to annexes: 见附件3, 附件五《…》, 附后的《…》, 见《…一览表》. */
final class AnnexReferences {
  private static final Words SIGNS = Words.of("附|见|后头|后面|背面|末尾|最后|钉|订在|贴在");

  private static final int TITLE = 24;
  private static final int RANGE = 30;

  /** Annexes of something else. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?:招标文件|投标文件|采购文件|磋商文件|响应文件|投标函|原合同|原协议|主合同|总包合同|通用条款|通用合同条款|规范|标准|规程|定额|办法|规定|通知|意见|图集|细则|GB[^,。;]{0,16}|JTG[^,。;]{0,10})》?(?:的|之|中|中的)?$");

  private static final Pattern NOT_APPLICABLE =
      Pattern.compile("不适用|不采用|不使用|不设置|不另附|删除|取消|无需|无须|不需要|作废");
  private static final Pattern ELSEWHERE =
      Pattern.compile("另册|另行装订|单独成册|单独装订|单独装册|另卷|单行本|另行提供|另行提交|另行签订|另行签署|另签|另订|另附");
  private static final Pattern NAMED =
      Pattern.compile("(?:见|详见|参见|按照?|执行|附)(?:后附|所附|附后的?|附件)?《([^《》]{3,30}(?:书|表|清单|协议|图|目录|计划))》");
  private static final Pattern BEHIND =
      Pattern.compile(
          "附后|后附|附于(?:本)?合同|随合同附|所附|(?:后头|后面|背面|末尾|最后|文后)[^,;。《》]{0,8}《|(?:钉|订|贴|夹)在(?:合同)?(?:后|末)");
  private static final Pattern LIST =
      Pattern.compile("附件(?:目录|清单)?(?:如下|包括|有|为|是)?(?:以下(?:文件|内容))?:$");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:[0-9]{1,2}[.、)]|\\([0-9一二三四五六七八九十]{1,2}\\)|[一二三四五六七八九十]{1,2}、)《?([^,。;:《》()]{2,22}(?:书|表|协议|合同|清单|图|函|计划|目录|承诺))》?[;。]?");
  private static final Pattern BARE =
      Pattern.compile("(?:见|详|按|照|如|依|列于|载于)(?:本合同|本协议|合同|协议|后附)?的?$");

  /** 名单以附表二为准. */
  private static final Pattern DECIDES =
      Pattern.compile("^(?:《[^《》]{1,30}》)?(?:所列|所示|载明|中)?[^,。;]{0,6}为准");

  private static final Pattern NOTHING_ELSE =
      Pattern.compile(
          "(?:未附|没有附|没附|不附|无|没有|别无|再无|没)(?:任何|其他|其它|别的|另外的?|有|上|钉|订)?(?:别的|其他)?(?:附件|附页|附表|附录|文件|纸|材料)");

  private static final Pattern NOT_AN_ANNEX =
      Pattern.compile("通知书|投标书|标准|规范|规程|条例|办法|法$|规定|施工图设计|任务书|证书|申请书|报告书|申请表|通知单");

  private final Reading reading;
  private final SubmittedAnnexes submitted;
  private final List<AnnexReference> found = new ArrayList<>();

  AnnexReferences(Reading reading, SubmittedAnnexes submitted) {
    this.reading = reading;
    this.submitted = submitted;
  }

  List<AnnexReference> find() {
    for (Sentence sentence : reading.text().with(SIGNS)) {
      PartKind part = reading.part(sentence).kind();
      boolean own =
          part != PartKind.GENERAL && part != PartKind.PAPER && part != PartKind.AWARD_NOTICE;
      if (own) {
        numbered(sentence);
        named(sentence);
        behind(sentence);
        if (LIST.matcher(sentence.text()).find()) {
          listed(sentence);
        }
      }
    }
    return found;
  }

  private void numbered(Sentence sentence) {
    String text = sentence.text();
    List<AnnexWord> words = AnnexWord.in(text);
    for (int i = 0; i < words.size(); i++) {
      AnnexWord word = words.get(i);
      int at = sentence.shadowFrom() + word.from();
      boolean heading = submitted.heading(sentence.file(), at);
      if (heading || foreign(text, word.from()) || unchosen(sentence, word.from())) {
        continue;
      }
      int stop = i + 1 < words.size() ? words.get(i + 1).from() : text.length();
      String title = quoted(text, word.to(), stop);
      boolean quoted = !title.isEmpty();
      if (!quoted
          && !word.number().isEmpty()
          && (listed(text, word) || submitted.entry(sentence.file(), at))) {
        title = run(text, word.to(), stop);
      }
      if (word.number().isEmpty()) {
        unnumbered(sentence, word, title, stop);
        continue;
      }
      if (!word.family().equals("附件")
          && !quoted
          && !BARE.matcher(text.substring(0, word.from())).find()
          && !DECIDES.matcher(text.substring(word.to())).find()) {
        continue; // 附表 and 附图 in technical text
      }
      add(sentence, word.key(), title, quoted, word.from(), stop);
      more(sentence, word, i + 1 < words.size() ? words.get(i + 1) : null, stop);
    }
  }

  /** 附件1、2、3; 附件1至附件11. */
  private void more(
      Sentence sentence,
      AnnexWord word,
      @org.jspecify.annotations.Nullable AnnexWord next,
      int stop) {
    String text = sentence.text();
    int at = word.to();
    while (at + 1 < text.length() && "、和及".indexOf(text.charAt(at)) >= 0) {
      int end = AnnexWord.numberEnd(text, at + 1);
      boolean measured = end < text.length() && "份个页项张条款".indexOf(text.charAt(end)) >= 0;
      if (end == at + 1 || measured) {
        return;
      }
      String number = AnnexWord.digits(text.substring(at + 1, end));
      add(sentence, word.family() + number, "", false, word.from(), stop);
      at = end;
    }
    if (at < text.length() && "至到~-—".indexOf(text.charAt(at)) >= 0) {
      String last =
          next != null && next.from() == at + 1
              ? next.number()
              : AnnexWord.digits(text.substring(at + 1, AnnexWord.numberEnd(text, at + 1)));
      range(sentence, word, last, stop);
    }
  }

  private void range(Sentence sentence, AnnexWord word, String last, int stop) {
    if (word.number().matches("\\d{1,2}") && last.matches("\\d{1,2}")) {
      int from = Integer.parseInt(word.number());
      int to = Math.min(Integer.parseInt(last), from + RANGE);
      for (int n = from + 1; n <= to; n++) {
        add(sentence, word.family() + n, "", false, word.from(), stop);
      }
    }
  }

  /** 见附件, 附件《…》; not 本合同及其附件. */
  private void unnumbered(Sentence sentence, AnnexWord word, String title, int stop) {
    String text = sentence.text();
    if (!title.isEmpty()
        || DECIDES.matcher(text.substring(word.to())).find() && nothingElse(sentence)
        || word.family().equals("附件") && BARE.matcher(text.substring(0, word.from())).find()) {
      add(sentence, "", title, !title.isEmpty(), word.from(), stop);
    }
  }

  /** 本协议共一页,未附其他文件: then what is referred to is not there, whatever its name. */
  private boolean nothingElse(Sentence sentence) {
    return reading.text().with(NOTHING_ELSE).stream()
        .anyMatch(
            s ->
                s.part() == sentence.part()
                    && s.file() == sentence.file()
                    && NOTHING_ELSE.matcher(s.text()).find());
  }

  /** 本合同附件: and below it 1. 工程质量保修书, 2. 廉政合同. */
  private void listed(Sentence head) {
    List<Sentence> all = reading.contract().sentences();
    for (int i = head.index() + 1; i < all.size() && i <= head.index() + RANGE; i++) {
      Sentence sentence = all.get(i);
      Matcher entry = ENTRY.matcher(sentence.text());
      if (sentence.file() != head.file() || !entry.matches()) {
        return;
      }
      String title = entry.group(1);
      add(sentence, "", title, true, 0, sentence.text().length());
    }
  }

  private void named(Sentence sentence) {
    Matcher matcher = NAMED.matcher(sentence.text());
    int at = 0;
    while (at < sentence.text().length() && matcher.find(at)) {
      at = matcher.end();
      String title = matcher.group(1);
      boolean plain = matcher.group().startsWith("按") || matcher.group().startsWith("执行");
      boolean attached = !plain || matcher.group().contains("附");
      if (attached
          && !NOT_AN_ANNEX.matcher(title).find()
          && !unchosen(sentence, matcher.start())
          && !foreign(sentence.text(), matcher.start())) {
        add(sentence, "", title, true, matcher.start(), sentence.text().length());
      }
    }
  }

  /** 工程量清单附后; 按照附后的《工程质量保修书》执行. */
  private void behind(Sentence sentence) {
    String text = sentence.text();
    Matcher matcher = BEHIND.matcher(text);
    if (!matcher.find() || unchosen(sentence, matcher.start())) {
      return;
    }
    Segment segment = Segment.labelled(text, matcher.start());
    String words = segment.of(text);
    int open = words.indexOf('《');
    int close = words.indexOf('》', Math.max(open, 0));
    String title =
        open >= 0 && close > open
            ? words.substring(open + 1, close)
            : subject(text.substring(segment.from(), matcher.start()));
    if (!title.isEmpty() && !NOT_AN_ANNEX.matcher(title).find()) {
      add(sentence, "", title, true, segment.from(), text.length());
    }
  }

  /** The noun before 附后. */
  private static String subject(String words) {
    int from = 0;
    for (String verb :
        new String[] {
          "见", "按照", "按", "执行", "以", "详", "的", "等", "均", "由", "具体", "另", "现", "将", "为"
        }) {
      int at = words.lastIndexOf(verb);
      from = at >= 0 ? Math.max(from, at + verb.length()) : from;
    }
    String title = words.substring(from).strip();
    boolean han = title.codePoints().allMatch(Character::isIdeographic);
    return han && title.length() >= 2 && title.length() <= 14 ? title : "";
  }

  private void add(
      Sentence sentence, String key, String title, boolean quoted, int from, int stop) {
    String text = sentence.text();
    String about = text.substring(from, stop);
    Segment segment = Segment.labelled(text, from);
    AnnexReference.Standing standing =
        NOT_APPLICABLE.matcher(about).find()
            ? AnnexReference.Standing.NOT_APPLICABLE
            : ELSEWHERE.matcher(about).find()
                ? AnnexReference.Standing.ELSEWHERE
                : AnnexReference.Standing.ATTACHED;
    int to = Math.min(text.length(), segment.to() + 1);
    found.add(new AnnexReference(key, title, quoted, sentence, segment.from(), to, standing));
  }

  private boolean unchosen(Sentence sentence, int at) {
    return reading.choices().unselected(sentence, at) || reading.struck(sentence, at, at + 2);
  }

  private static boolean foreign(String text, int at) {
    return FOREIGN.matcher(text.substring(Math.max(0, at - 24), at)).find();
  }

  /** 附件:附件1 …;附件2 … gives every title. */
  private static boolean listed(String text, AnnexWord word) {
    boolean open = word.from() == 0 || ":;、 ".indexOf(text.charAt(word.from() - 1)) >= 0;
    return open && word.to() < text.length() && ":、 .".indexOf(text.charAt(word.to())) >= 0;
  }

  private static String quoted(String text, int from, int stop) {
    int open = from;
    while (open < stop && " :、.(".indexOf(text.charAt(open)) >= 0) {
      open++;
    }
    if (open >= stop || text.charAt(open) != '《') {
      return "";
    }
    int close = text.indexOf('》', open);
    return close > open && close - open <= TITLE * 2 ? text.substring(open + 1, close) : "";
  }

  private static String run(String text, int from, int stop) {
    int start = from;
    while (start < stop && " :、.-".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < stop && end < start + TITLE && ",。;:、()《 |".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }
}
