package fadu.fact.party;

import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Hit;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who receives the price: {@code payment.payeeName}. */
final class Payees {
  /** 检测费付至…: an account of somebody else for something else. */
  private static final Pattern OTHER_FEE =
      Pattern.compile(
          "(?:检测|监理|设计|勘察|保险|招标代理|咨询|代理|审计|评审|水电)(?:服务)?费|(?:检测|监理|勘察|保险|招标代理|咨询|审计|评审)(?:机构|单位|公司|人)(?:的)?(?:账户|开户|收款)?$");

  /** 工程款打到某公司的户头上: no label, but a name and its account. */
  private static final Pattern PAID_INTO =
      Pattern.compile(
          "(?:工程款|合同价款|价款|进度款|款项|结算款|钱)[^,;。]{0,16}(?:付至|付到|打到|打入|打给|汇入|汇到|汇至|划入|划到|转入|转到|支付至|支付到|转至|转给|拨到|拨入)(?:了)?(?:由)?[“\"]?([\\p{Han}()]{4,30}?(?:公司|经营部|商行|工作室|合作社|集团))[”\"]?(?:的)?(?:基本户|一般户|户头|账户|帐户|账号|账上|对公账户|银行账户|基本账户|户上|户中)");

  /** 收款均用某服务部名义. */
  private static final Pattern USES_NAME =
      Pattern.compile(
          "(?:收款|开票|领款|结算)[^,;。]{0,6}(?:用|以|使用|写)[“\"]?([\\p{Han}()]{3,30}?(?:公司|服务部|经营部|工作室|商行|合作社|劳务队|门市部))[”\"]?(?:的)?(?:名义|账户|户头|抬头|名称|账号|票)");

  /** 打进某某个人的农商行卡. */
  private static final Pattern TO_PERSON =
      Pattern.compile(
          "(?:付|打|汇|转|存|划|拨)(?:款)?(?:到|进|入|给|至)([\\p{Han}]{2,4}?)(?:个人|本人|私人)(?:的|名下)?[^,;。]{0,10}(?:卡|账户|账号|存折|微信|支付宝)");

  private static final Pattern NO_PERSON =
      Pattern.compile("甲方|乙方|承包|发包|工人|民工|专用|监管|共管|对公|财政|业主|指定|^其|班组|任何|他人");

  private static final Pattern WAGES = Pattern.compile("农民工|工资|专户|专用账户|劳务费专|保证金专");
  private static final Pattern WAGE_ACCOUNT = Pattern.compile("工资专|农民工工资(?:专用)?账户|工资支付专");
  private static final Pattern FORBIDS = Pattern.compile("不得|严禁|禁止|不准");

  /** 户名仍为乙方全称, 户名不变: a rule about the name is no other name. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "^(?:退还|金额|备注|账号|开户|期限|时间|用途|方式|币种)$|^(?:仍|还|须|应|必须|只能|一律|均|需|一致|相同|相符|改|变|换|要|不|没|未|按|以|得)|(?:与|和|同)[^,;。]{0,16}一致|不变|全称|同上|(?:为|是|系|得是)?(?:乙方|承包人|承包方|中标人|本公司|我公司|我司|中标单位|施工单位)(?:自己|本人|本身|名称|名下|单位|的)?$");

  /** A firm, or the name of a person. */
  private static final Pattern PAYEE =
      Pattern.compile(
          "(?:公司|集团|局|委员会|政府|中心|院|所|处|部|商行|工作室|门市|个体|厂|店|行|社|队|站)(?:\\([^()]*\\))?$|^[\\p{Han}·]{2,4}(?:\\([^()]*\\))?$");

  private Payees() {}

  static List<Fact> of(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    behindLabels(reading, facts);
    PayeeTables.read(reading, facts);
    paidInto(reading, PAID_INTO, facts);
    paidInto(reading, USES_NAME, facts);
    paidInto(reading, TO_PERSON, facts);
    facts.addAll(PayeeColumn.of(reading));
    return facts;
  }

  private static void behindLabels(Reading reading, List<Fact> facts) {
    for (Hit hit : reading.hits().of("payee")) {
      Sentence sentence = hit.sentence();
      String text = sentence.text();
      String before = text.substring(0, hit.from());
      Optional<SideColumns.Cell> own = SideColumns.cell(reading, sentence, Party.CONTRACTOR);
      boolean within = own.filter(c -> c.from() <= hit.from() && hit.to() <= c.to()).isPresent();
      if (within) {
        own = Optional.empty(); // 收款账户 | — | 户名:某公司;某支行;账号: the label is in the cell
      }
      Optional<SideColumns.Cell> second =
          own.isPresent() || within ? own : AccountSide.secondOfTwo(sentence, hit.to());
      if (second.isPresent()) {
        own = second;
      }
      String name =
          own.isPresent()
              ? Names.clean(inCell(text.substring(own.get().from(), own.get().to())))
              : labelled(text, hit) ? NameBehind.name(text, hit.to()) : "";
      boolean other =
          OTHER_FEE.matcher(lastStretch(before)).find()
              || WAGES.matcher(lastStretch(before)).find()
              || WAGES.matcher(name).find()
              || WAGES.matcher(stretchAfter(text, hit.to())).find()
              || WAGES.matcher(reading.clause(sentence).caption()).find()
              || reading.part(sentence).kind() == PartKind.PAPER
              || wageClause(reading, sentence, hit);
      if (!other
          && !name.isEmpty()
          && !NO_NAME.matcher(name).find()
          && "与和同应须必按以".indexOf(name.charAt(0)) < 0
          && (own.isPresent()
              || within
              || AccountSide.of(reading, sentence, hit.from()) != Party.EMPLOYER)) {
        int end =
            own.map(SideColumns.Cell::to)
                .orElseGet(() -> Names.end(text, NameBehind.start(text, hit.to())));
        facts.add(
            new PartyFact(
                "payment.payeeName",
                Party.CONTRACTOR,
                Names.bare(name),
                "收款账户",
                reading.source(reading.span(sentence, hit.from(), end))));
      }
    }
  }

  private static void paidInto(Reading reading, Pattern pattern, List<Fact> facts) {
    for (Sentence sentence : reading.contract().sentences()) {
      Matcher matcher = pattern.matcher(sentence.text());
      if (reading.own(sentence) && matcher.find()) {
        String called = matcher.group(1).replaceAll("^(?:户名|账户名称|开户名称)?(?:为|是|系)?", "");
        String name = Names.bare(Names.clean(called));
        boolean other =
            WAGES.matcher(sentence.text()).find()
                || OTHER_FEE.matcher(sentence.text()).find()
                || FORBIDS.matcher(sentence.text()).find();
        boolean named =
            pattern == PAID_INTO ? NameBehind.organisation(name) : !NO_PERSON.matcher(name).find();
        if (!other && named && !name.isEmpty()) {
          Span words = reading.span(sentence, matcher.start(), matcher.end());
          facts.add(
              new PartyFact(
                  "payment.payeeName", Party.CONTRACTOR, name, "收款账户", reading.source(words)));
        }
      }
    }
  }

  /** 户名：某公司；某银行；账号 in one cell. */
  private static String inCell(String cell) {
    int label = cell.indexOf("户名:");
    String name = label < 0 ? cell : cell.substring(label + 3);
    int end = 0;
    while (end < name.length() && ";,。".indexOf(name.charAt(end)) < 0) {
      end++;
    }
    return label < 0 ? cell : name.substring(0, end);
  }

  /** 户名 names without a colon too; 收款单位应当… is running text. */
  private static boolean labelled(String text, Hit hit) {
    boolean gap =
        hit.term().endsWith("名称")
            && hit.to() < text.length()
            && "应须必由以按与和同及".indexOf(text.charAt(hit.to())) < 0
            && NameBehind.organisation(text.substring(hit.to(), Names.end(text, hit.to())));
    boolean bare =
        hit.term().equals("户名")
            && PAYEE
                .matcher(Names.clean(text.substring(hit.to(), Names.end(text, hit.to()))))
                .find();
    return bare || gap || hit.to() < text.length() && ":|为是 \n".indexOf(text.charAt(hit.to())) >= 0;
  }

  /** 户名某某公司的农民工工资专用账户 says behind the name which account it is. */
  private static String stretchAfter(String text, int from) {
    int to = Math.min(from + 1, text.length());
    while (to < text.length() && ",;。|:".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }

  private static String lastStretch(String before) {
    int cut = Math.max(before.lastIndexOf('。'), before.lastIndexOf(';'));
    return before.substring(cut + 1);
  }

  /** 户名 in a clause whose words before it open the wage account. */
  private static boolean wageClause(Reading reading, Sentence sentence, Hit hit) {
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - 2; i--) {
      Sentence earlier = all.get(i);
      if (earlier.clause() == sentence.clause()
          && earlier.file() == sentence.file()
          && WAGE_ACCOUNT.matcher(earlier.text()).find()) {
        return true;
      }
    }
    return false;
  }
}
