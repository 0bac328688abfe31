package fadu.fact.attachment;

import fadu.clause.Contract;
import fadu.clause.Document;
import fadu.clause.FileRole;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The annexes a submission holds: under a heading of their own, or as files. */
final class SubmittedAnnexes {
  /**
   * One annex.
   *
   * @param key {@link AnnexWord#key()}, empty if it has no number
   */
  record Annex(String key, String title) {}

  private static final int TITLE = 40;

  /** 两方均已盖章 in a whole paragraph is no signing line. */
  private static final int LONG = 40;

  /** 照本合同第十一条办,双方盖章认可。 is a sentence of its own. */
  private static final int BRIEF = 12;

  /** 附件3 | 工程质量保修书 | 未装订,文本未提供. */
  private static final Pattern LACKING =
      Pattern.compile(
          "\\|[^|]{0,8}(?:未装订|未提供|未附|未提交|未编制|未制作|未签订|未收到|未见|没有附|没附|没装|没交|缺|待补|暂缺|后补|另补|待提供|尚无|暂无)[^|]*$");

  private static final String SENTENCE = "列中的为是与和及、至由作不所规约见等以应须";
  private static final Pattern SIGNING =
      Pattern.compile("盖章|签章|签字|公章|法定代表人|委托代理人|日期|地址|电话|开户|账号|帐号|传真|邮编|邮政|信用代码|以下无正文|联系人");
  private static final Pattern NEXT_PART =
      Pattern.compile(
          "^第.{1,3}部分|^(?:通用|专用)(?:合同)?条[款件]$|^(?:建设工程)?(?:施工)?(?:合同)?协议书$|合同协议书$|^目录$|^建设工程施工合同$");
  private static final Pattern LEADERS = Pattern.compile("[.…·]{3,} ?[0-9]{0,3}$|;$|、$");

  private static final Pattern UNNUMBERED =
      Pattern.compile("^(?: ?《| )([^《》,。;:| ]{3,30}(?:书|表|协议|清单|图|计划|承诺函|方案))》?(?:$|:)");

  /** 格式见附件1。附件1:进度计划表…. */
  /** 附件2 发包人供应材料设备一览表:无。 */
  private static final Pattern NONE = Pattern.compile("^[ :(》】]*(?:无|不适用|没有|本工程无|空|略)[ 。;)]*$");

  private static final String WITHIN = "。附件";

  private final List<Annex> annexes = new ArrayList<>();

  /** Where headings with something under them begin: file and shadow offset. */
  private final Set<Long> headings = new HashSet<>();

  /** Lines that begin like an annex but have nothing under them. */
  private final Set<Long> entries = new HashSet<>();

  private final List<String> lines = new ArrayList<>();

  static SubmittedAnnexes of(Contract contract) {
    SubmittedAnnexes found = new SubmittedAnnexes();
    for (Document document : contract.documents()) {
      if (document.index() > 0) {
        found.file(document);
      }
      if (document.role() == FileRole.CONTRACT
          || document.role() == FileRole.SUPPLEMENT
          || document.role() == FileRole.ANNEX) {
        found.headings(document);
      }
    }
    return found;
  }

  private void file(Document document) {
    String name = document.source().name();
    int dot = name.lastIndexOf('.');
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    String stem = name.substring(slash + 1, dot > slash ? dot : name.length());
    List<AnnexWord> words = AnnexWord.in(stem);
    String key = words.isEmpty() || words.get(0).number().isEmpty() ? "" : words.get(0).key();
    annexes.add(new Annex(key, words.isEmpty() ? stem : stem.substring(words.get(0).to())));
    String text = document.shadow().text();
    int end = text.indexOf('\n');
    String first = text.substring(0, Math.min(TITLE, end < 0 ? text.length() : end));
    annexes.add(new Annex("", first));
  }

  private record Head(AnnexWord word, String title, int from, int rest) {}

  private void headings(Document document) {
    String text = document.shadow().text();
    List<int[]> bounds = new ArrayList<>();
    int inside = text.indexOf(WITHIN);
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      inside = inside >= 0 && inside < start ? text.indexOf(WITHIN, start) : inside;
      boolean split = inside >= 0 && inside < end;
      bounds.add(new int[] {start, split ? inside + 1 : end});
      start = split ? inside + 1 : end + 1;
    }
    for (int i = 0; i < bounds.size(); i++) {
      int[] line = bounds.get(i);
      Head head = head(text, line[0], line[1]);
      if (head == null) {
        lines.add(text.substring(line[0], Math.min(line[1], line[0] + TITLE)));
        continue;
      }
      String rest = text.substring(head.rest(), line[1]);
      if (LACKING.matcher(rest).find() && !rest.contains("另册")) {
        entries.add(place(document.index(), head.from()));
        continue;
      }
      boolean content =
          text.substring(head.rest(), line[1]).strip().length() > 5
              || NONE.matcher(text.substring(head.rest(), line[1])).find();
      for (int k = i + 1; !content && k < bounds.size(); k++) {
        int from = bounds.get(k)[0];
        int to = bounds.get(k)[1];
        String words = text.substring(from, to).strip();
        if (head(text, from, to) != null || NEXT_PART.matcher(words).find()) {
          break;
        }
        content =
            words.length() > LONG
                || words.length() > BRIEF && words.endsWith("。")
                || !words.isEmpty() && !SIGNING.matcher(words).find();
      }
      boolean listed = LEADERS.matcher(text.substring(line[0], line[1])).find();
      if (content && !listed) {
        String key = head.word().number().isEmpty() ? "" : head.word().key();
        annexes.add(new Annex(key, head.title()));
        headings.add(place(document.index(), head.from()));
      } else {
        entries.add(place(document.index(), head.from()));
      }
    }
  }

  /** 六、附件一 …: numbered as a clause of its own. */
  private static boolean han(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> "一二三四五六七八九十".indexOf(c) >= 0);
  }

  private static @org.jspecify.annotations.Nullable Head head(String text, int from, int to) {
    int start = from;
    while (start < to && " (《【[".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int stroke = text.indexOf('、', start);
    boolean numbered =
        stroke > start && stroke - start <= 3 && stroke + 1 < to && han(text, start, stroke);
    start = numbered && text.charAt(stroke + 1) == '附' ? stroke + 1 : start;
    if (start >= to || text.charAt(start) != '附') {
      return null;
    }
    List<AnnexWord> words = AnnexWord.in(text.substring(start, Math.min(to, start + TITLE)));
    if (words.isEmpty() || words.get(0).from() != 0) {
      return null;
    }
    if (words.get(0).number().isEmpty()) {
      return unnumbered(text, start, to, words.get(0));
    }
    int at = start + words.get(0).to();
    if (at < to && SENTENCE.indexOf(text.charAt(at)) >= 0) {
      return null;
    }
    while (at < to && ":、.) -—《".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int end = at;
    while (end < to && end < at + TITLE && ":(,;。|》".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean closed = end < to && ",。".indexOf(text.charAt(end)) >= 0 && end + 1 < to;
    return closed && words.size() > 1
        ? null
        : new Head(words.get(0), text.substring(at, end), start, end);
  }

  /** 附件 质量保修书 or 附件《质量保修书》 alone on its line heads what follows. */
  private static @org.jspecify.annotations.Nullable Head unnumbered(
      String text, int start, int to, AnnexWord word) {
    Matcher title = UNNUMBERED.matcher(text.substring(start + word.to(), to));
    if (!title.find()) {
      return null;
    }
    return new Head(word, title.group(1), start, start + word.to() + title.end());
  }

  boolean none() {
    return annexes.isEmpty();
  }

  boolean hasNumber(String key) {
    return annexes.stream().anyMatch(a -> a.key().equals(key));
  }

  boolean hasTitle(String title) {
    return annexes.stream().anyMatch(a -> AnnexTitle.same(a.title(), title)) || headed(title);
  }

  /** A line that begins with the title: 承包人承揽工程项目一览表:主楼一栋. */
  private boolean headed(String title) {
    String bare = AnnexTitle.bare(title);
    return bare.length() > 3
        && lines.stream()
            .map(line -> line.substring(0, Math.min(line.length(), title.length() + 8)))
            .filter(line -> !line.contains("见") && !line.contains("附"))
            .anyMatch(line -> heads(line, bare));
  }

  /** 1. 工程质量保修书 is an entry of a list, unless something follows it. */
  private static boolean heads(String line, String title) {
    String words = AnnexTitle.bare(line);
    return words.startsWith(title) || line.indexOf(':') > 0 && words.contains(title);
  }

  boolean heading(int file, int shadow) {
    return headings.contains(place(file, shadow));
  }

  boolean entry(int file, int shadow) {
    return entries.contains(place(file, shadow));
  }

  private static long place(int file, int shadow) {
    return ((long) file << 32) | shadow;
  }
}
