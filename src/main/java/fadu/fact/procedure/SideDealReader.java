package fadu.fact.procedure;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * What is given beside the contract that was awarded: {@code clauses.sideDeal}, kind 让利, 捐赠, 无偿, 购房
 * or 备案 (the contract is only for the file), and 禁止 where the contract refuses such things.
 */
public final class SideDealReader implements FactReader {
  private static final int TITLE = 40;
  private static final int REACH = 30;
  private static final Pattern SIDE_TITLE =
      Pattern.compile(
          "补充(?:协议|合同|条款|约定)|补充承诺|承诺(?:书|函)|会议纪要|谈判纪要|(?:座谈|会谈|洽谈|谈话|商谈|会议|会办)记录|谅解|合作约定|便函|洽谈纪要|会谈纪要|纪要|备忘录|让利函|函件|情况说明|保证书|捐赠|赞助|君子协定|内部协议|协议\\([一二三四五2-9]\\)|备忘|约定书|协议书\\(二\\)");
  private static final Pattern OTHER_TITLE =
      Pattern.compile("^(?:附件[一二三四五六七八九十0-9]|第[一二三四五六七八九十百]+[条章节部]|[一二三四五六七八九十]+、)");
  private static final Pattern SIDE_PAPER =
      Pattern.compile(
          "^[^,;。:]{0,12}(?:备忘录|承诺书|承诺函|补充协议|会议纪要|让利函|让利承诺)(?:\\([^()]*\\))?[:]|(?:另(?:行|外)?|私下|会后|之外|单独|补充)[^。;]{0,16}(?:签订|签署|出具|达成|订立|约定|提交|作出|承诺|商定)|(?:补充协议|承诺书|承诺函|会议纪要|备忘录|内部协议|让利函)[^。;]{0,30}(?:载明|约定|承诺|写明|确定|明确|所列|商定|议定|同意|为准)|承诺(?:书|函)");
  private static final Pattern EXCUSED =
      Pattern.compile(
          "放弃[^;。]{0,12}(?:仲裁|诉讼|起诉|法律)|招标文件|采购文件|磋商文件|投标文件(?:已|中|技术标|所列|承诺|载明|列明)|投标时已|投标下浮|中标下浮|核减|审核(?:扣减|更正)|重复计(?:列|算)|报价文件|投标承诺|设计变更|工程量(?:减少|变更|调整)|减少[^,;。]{0,16},[^。;]{0,10}相应|取消[^,;。]{0,16},[^。;]{0,10}相应|相应(?:扣减|核减|调减)");
  private static final Pattern REFUSED =
      Pattern.compile(
          "不得|严禁|禁止|不应|不准|不许|不允许|无效|不再(?:另行?)?(?:要求|让|下浮|优惠|捐|赠|返|收取|索|签订|接受)|不存在|没有|并无[^偿]|未(?:签|出具|约定|作)|杜绝|拒绝|不作为|不予|不收受|不索取");
  private static final Pattern WARRANTY =
      Pattern.compile(
          "修正|改正|更正|补正|完善|补救|纠正|返工|返修|修复|维修|保修|修理|更换|重做|整改|质量缺陷|培训|巡检|售后|回访|养护期|试运行|监理|检测人员|抽检|拆除重|恢复原状|提供(?:办公|工作)|配合|协助|人工费不|安全");

  /** 乙方不得再主张差额, 不进入结算: not the deal is denied, but what would be asked for it. */
  private static final Pattern NO_COUNTERCLAIM =
      Pattern.compile(
          "不(?:得)?(?:再)?(?:主张|提起?(?:$|[,;。]))|不再(?:要求|申请|调整|计取|追索|追偿)|不得(?:反悔|异议)|不进入结算|不(?:得)?计入|不再另(?:行)?(?:付|支付|给付)|不另(?:行)?(?:计|收|付|支付)|不作任何|不收");

  private static final Pattern USED =
      Pattern.compile(
          "(?:无偿|免费)(?:地)?(?:用|使用|提供|供|获得|取得)|(?:^|[^为给替向帮])(?:甲方|发包人|建设单位)(?:应|须|负责|应当|可以|可)?[^,;。]{0,6}(?:无偿|免费)");

  /** To whom something is given. */
  private static final Pattern RECEIVER =
      Pattern.compile(
          "(?:送|赠)(?:给)?(?:村|镇|学校|甲方|发包)|(?:出资|掏钱|拿出|筹资|投入)[^,;。]{0,20}(?:镇|村|学校|社区|局|院|站|广场)|(?:向|给|为|对|还)[^,;。]{0,14}(?:甲方|发包|业主|贵|建设单位|镇|村|学校|院|基金|局|政府|慈善|协会|社区|街道|中心|单位)|(?:乙方|承包[人方]|我公司|我司|施工单位|本公司)[^,;。]{0,24}(?:赠|捐|赞助|资助)|^[^,;。]{0,4}(?:并|另|同时|自愿)?(?:赠送|捐赠|赞助|捐建|捐资)");

  private static final Pattern NO_GIFT = Pattern.compile("雇员|捐赠的|赠送的|进口|税|贿|礼品|礼金|宴请|个人|物品|社会保险|廉");

  /** Cars and things of that sort, which a contract may ask for on the site. */
  private static final Pattern FAVOUR =
      Pattern.compile(
          "(?:免费|无偿|自费)[^,;。]{0,8}(?:提供|安排|配备|配)[^,;。]{0,24}(?:车|驾驶员|司机|电脑|空调|打印机|办公设备)");

  private static final Pattern TRANSFER =
      Pattern.compile("%|百分之|[0-9]元|万|[一二三四五六七八九十两][成点]|个点|每|结余|节余|余款|节约|省下|工会|食堂|小金库");

  /** 已含在合同价中,不另计价: it is paid for. */
  private static final Pattern INCLUDED =
      Pattern.compile(
          "(?:已|均|全部|包)?(?:含|包含|包括|计入|列入|纳入|计取|考虑)(?:在|于)?[^,;。]{0,8}(?:合同价|总价|单价|报价|措施费|措施项目|文明施工费|清单|承包价|包干价)");

  /** What is owed, or no price at all. */
  private static final Pattern OWED =
      Pattern.compile(
          "保证金|保函|押金|水电|电费|水费|违约|罚|多付|超付|误付|税|预付款|保险|资料|材料款|图纸|钥匙|档案|发票|清单|农民工|工资|租金|占道|赔偿|暂列金额(?:的)?(?:余额|结余|剩余)|甲方(?:应|须|将|把|按)|发包人(?:应|须|将|把|按)");

  private static final Pattern MARKED =
      Pattern.compile("支持费|合作费|工会|食堂|小金库|回报|感谢|好处|返点|返利|赞助|共建|协调费|个人(?:账户|卡)|私下");

  /** 与工程款互不抵扣: who buys pays for it apart. */
  private static final Pattern APART =
      Pattern.compile("互不(?:抵|冲)|各算各的|不(?:得)?(?:抵扣|抵顶|冲抵|抵作|抵充)|另行结清|独立结算|与(?:本)?工程(?:价)?款无关");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (String[] each :
        List.of(
            new String[] {"side.gift", "捐赠"},
            new String[] {"side.free-works", "无偿"},
            new String[] {"side.transfer", "转付"},
            new String[] {"side.house", "购房"},
            new String[] {"side.record-only", "备案"},
            new String[] {"side.cut", "让利"})) {
      List<Stated> all =
          each[1].equals("备案")
              ? Stated.written(reading, "side-words", each[0])
              : Stated.all(reading, "side-words", each[0]);
      for (Stated stated : all) {
        PartKind kind = reading.part(stated.sentence()).kind();
        if (kind != PartKind.AWARD_NOTICE && !tender(reading, stated.sentence())) {
          add(reading, stated, each[1], facts);
        }
      }
    }
    boolean deal = facts.stream().anyMatch(f -> !((TextFact) f).kind().equals("禁止"));
    return facts.stream()
        .filter(f -> !deal || !((TextFact) f).kind().equals("禁止"))
        .distinct()
        .limit(6)
        .toList();
  }

  private static boolean tender(Reading reading, Sentence sentence) {
    return switch (reading.contract().documents().get(sentence.file()).role()) {
      case TENDER_DOCUMENT, BID, AWARD_NOTICE -> true;
      case CONTRACT, SUPPLEMENT, ANNEX, OTHER -> false;
    };
  }

  private static void add(Reading reading, Stated stated, String kind, List<Fact> facts) {
    String text = stated.sentence().text();
    String stretch = stated.stretch();
    boolean refused =
        stated.denied() || REFUSED.matcher(stretch).find() || REFUSED.matcher(left(stated)).find();
    if (kind.equals("备案")) {
      refused = Pattern.compile("不得|严禁|禁止|不存在|没有(?:另|其他)|未(?:另|签)|不另|不准|不许").matcher(text).find();
    }
    if (refused && !NO_COUNTERCLAIM.matcher(stretch).find()) {
      facts.add(stated.fact("clauses.sideDeal", "禁止"));
      return;
    }
    boolean beside = beside(reading, stated.sentence()) || SIDE_PAPER.matcher(text).find();
    boolean excused = EXCUSED.matcher(text).find() && !text.contains("基础上");
    boolean ok =
        switch (kind) {
          case "让利" -> beside && !excused;
          case "捐赠" ->
              !excused
                  && !(FAVOUR.matcher(stretch).find() && (!beside || text.contains("监理")))
                  && !NO_GIFT.matcher(text).find()
                  && (beside || RECEIVER.matcher(stretch).find());
          case "转付" ->
              !excused
                  && TRANSFER.matcher(text).find()
                  && !OWED.matcher(text).find()
                  && (beside || MARKED.matcher(text).find());
          case "购房" -> !excused && !APART.matcher(text).find();
          case "无偿" ->
              !excused
                  && !INCLUDED.matcher(text).find()
                  && !USED.matcher(stretch).find()
                  && (!WARRANTY.matcher(stretch).find() || stretch.contains("赠"));
          default -> true;
        };
    if (ok) {
      facts.add(stated.fact("clauses.sideDeal", kind.equals("转付") ? "让利" : kind));
    }
  }

  private static String left(Stated stated) {
    String left = stated.left();
    return left.substring(Math.max(0, left.length() - REACH));
  }

  /** In a supplement, a letter of undertaking, minutes: a paper or part of that name. */
  private static boolean beside(Reading reading, Sentence sentence) {
    if (reading.part(sentence).kind() == PartKind.SUPPLEMENT
        || SIDE_TITLE.matcher(reading.part(sentence).title()).find()) {
      return true;
    }
    if (sentence.file() > 0) {
      return SIDE_TITLE
              .matcher(reading.contract().documents().get(sentence.file()).source().name())
              .find()
          || titled(reading, sentence);
    }
    return titled(reading, sentence);
  }

  private static boolean titled(Reading reading, Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index(); i >= Math.max(0, sentence.index() - REACH); i--) {
      Sentence before = all.get(i);
      String text = before.text().strip();
      if (before.file() != sentence.file()) {
        return false;
      }
      boolean brief = text.length() <= TITLE && !text.endsWith("。") && !text.endsWith(";");
      if (brief && SIDE_TITLE.matcher(text).find() && text.indexOf(',') < 0) {
        return true;
      }
      if (i < sentence.index() && brief && OTHER_TITLE.matcher(text).find()) {
        return false;
      }
    }
    return false;
  }
}
