package fadu.fact.form;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what is left blank in a sentence; a value in the brackets or on the line fills it. */
final class BlankFinder {
  /** Forms that say "fill in here"; a gap counts only between a label and a unit. */
  private static final List<Form> FORMS = forms();

  /** One way to leave a place blank. */
  private record Form(String name, Pattern words) {}

  private static final Words COLON = Words.of(":");
  private static final Pattern LABEL_ONLY = Pattern.compile("^[^,;。:|]{2,24}:[。;,|]?$");
  private static final Pattern SLASH = Pattern.compile(":[/\\\\]+[。;,]?$");

  private final Reading reading;

  private static final Words TICKED = Words.of("【√】|[√]|〔√〕|【✓】|【✔】|【■】|【●】");

  BlankFinder(Reading reading) {
    this.reading = reading;
  }

  private static List<Form> forms() {
    return List.of(
        new Form(
            "占位符",
            Pattern.compile(
                "[X×xⅩ*〇○]{2,}[%年月日天元]?|(?:[:为自至到第]|达到|符合)(?:…+|\\.{3,})|TBD|[?？]+"
                    + " ?(?:%|元|万元|天|年|月|日|个月)|\\((?:待|此处|由|请|届时|签约时|尚待)[^()]{0,14}(?:填入|填写|填报|填|补充|补填|核定)[^()]{0,8}\\)|[X×](?:年|月|日|天|元|%|个月)|\\{\\{[^{}]{0,40}\\}\\}|\\$\\{[^{}]{0,40}\\}|«[^«»]{0,40}»|〈["
                    + " ]*〉|\\(填写\\)|\\(待填\\)|\\(示例\\)|模板示例")),
        new Form("下划线", Pattern.compile("_{2,}|-{4,}")),
        new Form(
            "括号", Pattern.compile("\\( *\\) ?(?:%|元|万元|天|日历天|个月|年)|【[ _]*】|\\[[ _]*\\]|〔[ _]*〕")),
        new Form("待定", Pattern.compile("待定|另定|待填|暂空|暂缺|待补|待明确|再定")),
        new Form(
            "空格",
            Pattern.compile(
                "(?:开户行|开户银行|账号|帐号|户名)[: ]+[,;。]|[:为第的至付达]"
                    + " (?:年|月|日|天|元|万元|%|个月|种|个日历天|日历天)|(?:¥|人民币|大写\\)) (?:元|$)|年 月 日| 年 月")));
  }

  /** The sentences that may hold a blank. */
  List<Sentence> candidates() {
    return reading
        .candidates()
        .match(FORMS.stream().map(Form::words).toArray(Pattern[]::new))
        .words(COLON)
        .list();
  }

  List<Blank> in(Sentence sentence) {
    String text = sentence.text();
    List<Blank> blanks = new ArrayList<>();
    for (Form form : FORMS) {
      if (!reading.text().may(sentence, form.words())) {
        continue;
      }
      Matcher matcher = form.words().matcher(text);
      while (matcher.find()) {
        if (counts(form.name(), text, matcher)
            && !reading.choices().unselected(sentence, matcher.start())) {
          blanks.add(new Blank(sentence, form.name(), matcher.start(), matcher.end()));
        }
      }
    }
    if (blanks.isEmpty() && sentence.table() < 0 && text.indexOf(':') >= 0) {
      Matcher slash = SLASH.matcher(text);
      if (slash.find()) {
        blanks.add(new Blank(sentence, "斜线", slash.start() + 1, text.length()));
      } else if (LABEL_ONLY.matcher(text).find()) {
        blanks.add(new Blank(sentence, "冒号后无内容", text.length() - 1, text.length()));
      }
    }
    blanks.sort(Comparator.comparingInt(Blank::from));
    return blanks;
  }

  /** S317XX线, 2×3 and SBS are no placeholders; nor is a dash line that is a rule of a table. */
  private static boolean counts(String form, String text, Matcher matcher) {
    char before = matcher.start() == 0 ? ' ' : text.charAt(matcher.start() - 1);
    char after = matcher.end() >= text.length() ? ' ' : text.charAt(matcher.end());
    if (form.equals("占位符") && "X×xⅩ*〇○".indexOf(text.charAt(matcher.start())) >= 0) {
      boolean latin = latin(before) || latin(after) || han(before) || han(after);
      return !latin
          && !(text.charAt(matcher.start()) == '*' && matcher.end() - matcher.start() < 2);
    }
    if (form.equals("括号") && TICKED.in(text)) {
      return false; // 【√】单价合同 【 】总价合同
    }
    if (form.equals("下划线") && (filledIn(text, matcher) || enclosed(text, matcher))) {
      return false;
    }
    if (form.equals("下划线") && text.charAt(matcher.start()) == '-') {
      return matcher.start() > 0 && matcher.end() - matcher.start() < text.length();
    }
    return true;
  }

  /** __300__天: a number on the line fills it on both sides; 20__年 is not filled. */
  private static boolean filledIn(String text, Matcher matcher) {
    if (matcher.end() < text.length() && numeral(text.charAt(matcher.end()))) {
      return true;
    }
    int at = matcher.start();
    if (at == 0 || !numeral(text.charAt(at - 1)) && text.charAt(at - 1) != '整') {
      return false;
    }
    while (at > 0 && (numeral(text.charAt(at - 1)) || ",.元整".indexOf(text.charAt(at - 1)) >= 0)) {
      at--;
    }
    return at > 0 && text.charAt(at - 1) == '_';
  }

  private static boolean numeral(char c) {
    return c >= '0' && c <= '9' || "零壹贰叁肆伍陆柒捌玖拾佰仟万".indexOf(c) >= 0;
  }

  /** __合格__: words on the line fill it. */
  private static boolean enclosed(String text, Matcher matcher) {
    int end = matcher.end();
    int next = text.indexOf('_', end);
    boolean opens =
        next > end && next - end <= 20 && plain(text, end, next) && answers(text, matcher.start());
    int last = text.lastIndexOf('_', matcher.start() - 1);
    boolean closes =
        last >= 0
            && matcher.start() - last <= 21
            && plain(text, last + 1, matcher.start())
            && answers(text, runStart(text, last));
    return opens || closes;
  }

  private static int runStart(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) == '_') {
      start--;
    }
    return start;
  }

  /** The line follows a label; 向____仲裁委员会____ asks twice. */
  private static boolean answers(String text, int at) {
    return at > 0 && ":为是".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Words without a label or a unit between two lines are the value on the line. */
  private static boolean plain(String text, int from, int to) {
    String words = text.substring(from, to);
    return !words.isBlank() && words.chars().noneMatch(c -> ":,;。|()年月日天元%至到第".indexOf(c) >= 0);
  }

  /** 二〇〇六 is a number. */
  private static boolean han(char c) {
    return "一二三四五六七八九零壹贰叁肆伍陆柒捌玖".indexOf(c) >= 0;
  }

  private static boolean latin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }
}
