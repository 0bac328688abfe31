package fadu.fact.retention;

import fadu.clause.Sentence;
import fadu.fact.Hit;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import java.util.ArrayList;
import java.util.List;

/** Finds where retention money is given back, with the words that say when. */
final class ReleaseFinder {
  private static final Words SIGNS = Words.of("还|退|付|清|释放|给|拨|回");
  private static final String GIVE_BACK =
      "返还|退还|退回|清退|退付|退清|释放|发还|归还|返回|退给|退补|解付|放还|付还|退(?:[0-9一二三四五六七八九余剩全另半其由]|$|[,。;|])";
  private static final String PAY =
      "付清|支付|付给|结清|给付|拨付|结付|付讫|兑付|付款|再付|才付|方付|后付|时付|给清|给完|再给|才给|后给|再结";

  private static final Pattern VERB = Pattern.compile("(?:" + GIVE_BACK + "|" + PAY + ")");
  private static final Pattern ONLY_BACK = Pattern.compile("(?:" + GIVE_BACK + "|付清|结清|再付)");
  private static final Pattern NOT_DONE =
      Pattern.compile(
          "[不未拒拖免]$|(?:拖延|延迟|推迟|克扣|拒绝|拒不|迟延|暂缓)$|不妨碍$|不予$|不得$|不再$|暂不$|缓$|预$|不影响[^,;。]{0,8}$");

  private static final Pattern NOT_ON = Pattern.compile("^[^,;。]{0,6}不(?:得|应|能)?(?:再)?(?:以|受|因)");

  private static final Pattern PRETEXT =
      Pattern.compile("不(?:得|能|应|可|许|准)?(?:以|因|借口|拿)[^;。]{2,50}(?:为由|理由|借口|为借口|而)[^,;。]{0,10}$");

  /** 审计未办结的，质保金不予返还: refused until then. */
  private static final Pattern UNTIL =
      Pattern.compile("(?:未|没有|没|尚未|不)[^;。]{0,14}(?:的|前|以前|之前),?[^,;。]{0,10}(?:不予|暂不|不得|不)$");

  /** 余款（质量保证金除外）待…后支付 pays the rest, not the retention. */
  private static final Pattern EXCEPT =
      Pattern.compile("(?:质量保证金|质保金|保修金|保证金)(?:除外|以外)[^;。]{0,60}$");

  /** A stretch that keeps or pays something else ends the conditions of the release. */
  private static final Pattern OTHER_MATTER =
      Pattern.compile("付至|支付至|付到|作为|留作|预留|扣留|余款|剩余|留取|成作|应付|进度款|结算款");

  /** 屋面防水保修5年、装修保修2年: terms of their own. */
  private static final Pattern WARRANTY_TERMS =
      Pattern.compile("(?:保修|质保|保固)(?:期|期限)?(?:为|是|:)?[0-9一二三四五六七八九十]{1,3}个?[年月](?:、|$)");

  private static final Pattern GOES_ON =
      Pattern.compile("^(?:均?由|全凭|一切|听|看|凭|视|但|且|并|前提|以|还须|还应|仍须|均须|惟|唯)");
  private static final Pattern ROW_OTHER = Pattern.compile("付至|支付至|累计|预付|进度|扣留比例");
  private static final Pattern ROW_END =
      Pattern.compile("期满|届满|满|返还|退还|退回|释放|后付|付清|支付|到期|终止|结束|年后|月后|退$|退\\|");

  private final Reading reading;

  ReleaseFinder(Reading reading) {
    this.reading = reading;
  }

  List<Release> find() {
    List<Release> found = new ArrayList<>();
    for (Sentence sentence : reading.candidates().rows().words(SIGNS).list()) {
      if ((sentence.table() >= 0 || SIGNS.in(sentence.text()))
          && Retained.near(reading, sentence)
          && !reading.choices().unselected(sentence, 0)) {
        if (sentence.table() >= 0) {
          row(sentence, found);
        } else {
          prose(sentence, found);
        }
      }
    }
    return found;
  }

  /** A row counts by those of its cells that pay nothing else. */
  private void row(Sentence sentence, List<Release> found) {
    String text = sentence.text();
    boolean releases =
        ROW_END.matcher(text).find()
            && !ROW_OTHER.matcher(text).find()
            && (Retained.named(reading, sentence)
                || Retained.named(reading, reading.headOf(sentence))
                || ONLY_BACK.matcher(text).find());
    if (releases && !Retained.other(reading, sentence)) {
      found.add(new Release(sentence, 0, text.length()));
    }
  }

  private void prose(Sentence sentence, List<Release> found) {
    String text = sentence.text();
    boolean named = Retained.named(reading, sentence);
    Matcher verb = (named ? VERB : ONLY_BACK).matcher(text);
    int at = 0;
    while (at < text.length() && verb.find(at)) {
      at = verb.end();
      if (EXCEPT.matcher(text.substring(0, verb.start())).find()) {
        continue;
      }
      if (NOT_ON.matcher(text.substring(verb.end())).find()) {
        continue; // 返还不以…为条件 says when it does not depend on something
      }
      if (PRETEXT.matcher(text.substring(0, verb.start())).find()) {
        continue; // 不得以保修期未满为由…
      }
      boolean refused = NOT_DONE.matcher(text.substring(0, verb.start())).find();
      if (refused && !UNTIL.matcher(text.substring(0, verb.start())).find()
          || !reading.means(sentence, verb.start(), verb.end())
          || named && !about(sentence, verb.start(), verb.end())
          || otherMoney(sentence, verb.start())) {
        continue;
      }
      found.add(new Release(sentence, start(text, verb.start()), end(text, verb.end())));
    }
  }

  /** 支付至结算价的97%，余3%为质保金 pays other money; 退还质保金 gives this back. */
  private boolean about(Sentence sentence, int from, int to) {
    List<Hit> hits = reading.hits().in(sentence, "retention");
    boolean before = hits.isEmpty() || hits.stream().anyMatch(h -> h.to() <= from);
    if (before) {
      return true;
    }
    String text = sentence.text();
    return hits.stream()
        .filter(h -> h.from() >= to)
        .limit(1)
        .anyMatch(
            h -> {
              String between = text.substring(to, h.from());
              return between.indexOf(',') < 0
                  && RateMentions.in(between).isEmpty()
                  && between.indexOf('至') < 0;
            });
  }

  /** The money named last before the verb, or right behind it, is some other deposit. */
  private boolean otherMoney(Sentence sentence, int verb) {
    int kept =
        reading.hits().in(sentence, "retention").stream()
            .mapToInt(Hit::from)
            .filter(from -> from < verb)
            .max()
            .orElse(-1);
    return reading.hits().in(sentence, "other-money").stream()
        .anyMatch(h -> h.from() < verb ? h.from() > kept : h.from() <= verb + 6);
  }

  /** Back over the commas as far as the conditions of this verb reach. */
  private static int start(String text, int verb) {
    Segment own = Segment.at(text, verb);
    List<RateMention> rates = RateMentions.in(text);
    int share = rates.stream().mapToInt(RateMention::to).filter(to -> to <= verb).max().orElse(-1);
    if (share > own.from()) {
      return share;
    }
    int from = own.from();
    while (from > 0) {
      Segment earlier = Segment.at(text, from - 1);
      String words = earlier.of(text);
      if (share > earlier.from()
          && earlier.to() == from - 1
          && text.substring(share, earlier.to()).indexOf('期') >= 0
          && !OTHER_MATTER.matcher(words).find()) {
        return share; // 结算价的3%待保修期届满后，由承包人申请返还
      }
      if (earlier.from() >= from
          || share > earlier.from()
          || OTHER_MATTER.matcher(words).find()
          || WARRANTY_TERMS.matcher(words).find()
          || ONLY_BACK.matcher(words).find()) {
        break;
      }
      from = earlier.from();
    }
    return from;
  }

  private static int end(String text, int verb) {
    Segment own = Segment.at(text, Math.min(verb, text.length() - 1));
    Segment next = own.next(text);
    if (own.to() < text.length() && text.charAt(own.to()) == ':') {
      return next.to(); // 返还时间：…
    }
    return GOES_ON.matcher(next.of(text)).find() ? next.to() : Math.max(own.to(), verb);
  }
}
