package fadu.fact.party;

import fadu.clause.Clause;
import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.PartyFact;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names at other places: the account the price is paid to, who is secured by the performance
 * security and for whom, who gives the power of attorney; and whether a change of name is proved.
 */
public final class OtherPlacesReader implements FactReader {
  /** 检测费付至…: an account of somebody else for something else. */
  private static final Pattern OTHER_FEE =
      Pattern.compile(
          "(?:检测|监理|设计|勘察|保险|招标代理|咨询|代理|审计|评审|水电)(?:服务)?费|(?:检测|监理|勘察|保险|招标代理|咨询|审计|评审)(?:机构|单位|公司|人)(?:的)?(?:账户|开户|收款)?$");

  /** 工程款打到某公司的户头上: no label, but a name and its account. */
  private static final Pattern PAID_INTO =
      Pattern.compile(
          "(?:工程款|合同价款|价款|进度款|款项|结算款|钱)[^,;。]{0,16}(?:付至|付到|打到|打入|打给|汇入|汇到|汇至|划入|划到|转入|转到|支付至|支付到|拨到|拨入)(?:了)?(?:由)?([\\p{Han}()]{4,30}?(?:公司|经营部|商行|工作室|合作社|集团))(?:的)?(?:户头|账户|帐户|账号|账上|对公账户|银行账户|基本账户|户上|户中)");

  private static final Pattern PAYS =
      Pattern.compile(
          "(?:发包人|发包方|甲方|业主|建设单位)[^,;。:]{0,24}(?:付款|支付|付至|汇入|汇至|拨付|拨入|转入|打入|打到|划入|划至|付入)[^。]{0,24}$");

  /** 被担保人、授权委托书委托人均为某公司: the name stands behind the last of the labels. */
  private static final Pattern JOINT =
      Pattern.compile("^(?:[、和及与][^,;。:]{1,24}?){1,3}(?:均|皆|都)(?:为|是|系)[: ]?");

  private static final Pattern WAGES = Pattern.compile("农民工|工资|专户|专用账户|劳务费专|保证金专");
  private static final Pattern LEAD =
      Pattern.compile("^(?:是|为|名称)?(?:\\((?:全称|名称|单位|[^()]{1,5}[人方])\\))?[:|是为 ]*");
  private static final Pattern WHEREAS =
      Pattern.compile(
          "鉴于(?:贵方(?:已)?(?:与|和|同)|贵单位(?:与|和)|受益人与|发包人与)?([^,;。:(]{4,40})\\((?:以下|下称|以下简)[^()]{0,8}(?:被担保人|被保证人|承包人|申请人|投保人)");

  /** 鉴于被保证人某某公司已与贵方订立合同: the name follows its label without a colon. */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?:鉴于|兹因|应|因)(?:被担保人|被保证人|申请人|承包人|投保人|委托人)([\\p{Han}()]{4,40}?(?:公司|集团|院|厂))(?:已|拟|将|与|同|和|就|向|于|的|,)");

  private static final Pattern GIVES_POWER =
      Pattern.compile(
          "(?:委托人|委托单位|委托方|授权人|授权单位)([^,;。:]{3,40}?(?:公司|集团|院|局|中心))(?:特|兹|现)?(?:授权|委托|委派)");

  /** 户名仍为乙方全称, 户名不变: a rule about the name is no other name. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "^(?:仍|还|须|应|必须|只能|一律|均|需|一致|相同|相符)|(?:与|和|同)[^,;。]{0,16}一致|不变|全称|同上|(?:为|是|系|得是)?(?:乙方|承包人|承包方|中标人|本公司|我公司|我司|中标单位|施工单位)(?:自己|本人|本身|名称|名下|单位|的)?$");

  /** A firm, or the name of a person. */
  private static final Pattern PAYEE =
      Pattern.compile(
          "(?:公司|集团|局|委员会|政府|中心|院|所|处|部|商行|工作室|门市|个体|厂|店|行|社|队|站)(?:\\([^()]*\\))?$|^[\\p{Han}·]{2,4}(?:\\([^()]*\\))?$");

  private static final Pattern LEGAL_REPRESENTATIVE =
      Pattern.compile("(?:系|是|为)([^,;。:(]{4,40}?)的?法定代表人");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    payees(reading, facts);
    paidInto(reading, facts);
    bonds(reading, facts);
    authorizations(reading, facts);
    renamed(reading, facts);
    return facts.stream().distinct().toList();
  }

  private static void payees(Reading reading, List<Fact> facts) {
    for (Hit hit : reading.hits().of("payee")) {
      Sentence sentence = hit.sentence();
      String text = sentence.text();
      String before = text.substring(0, hit.from());
      Optional<SideColumns.Cell> own = SideColumns.cell(reading, sentence, Party.CONTRACTOR);
      Optional<SideColumns.Cell> second = own.isPresent() ? own : secondOfTwo(sentence, hit.to());
      if (second.isPresent()) {
        own = second;
      }
      String name =
          own.isPresent()
              ? Names.clean(text.substring(own.get().from(), own.get().to()))
              : labelled(text, hit) ? name(text, hit.to()) : "";
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
          && (own.isPresent() || side(reading, sentence, hit.from()) != Party.EMPLOYER)) {
        int end =
            own.map(SideColumns.Cell::to)
                .orElseGet(() -> Names.end(text, nameStart(text, hit.to())));
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

  private static void paidInto(Reading reading, List<Fact> facts) {
    for (Sentence sentence : reading.contract().sentences()) {
      Matcher matcher = PAID_INTO.matcher(sentence.text());
      if (reading.own(sentence) && matcher.find()) {
        String name = Names.bare(Names.clean(matcher.group(1)));
        boolean other =
            WAGES.matcher(sentence.text()).find()
                || OTHER_FEE.matcher(sentence.text()).find()
                || Pattern.compile("不得|严禁|禁止|不准").matcher(sentence.text()).find();
        if (!other && organisation(name)) {
          Span words = reading.span(sentence, matcher.start(), matcher.end());
          facts.add(
              new PartyFact(
                  "payment.payeeName", Party.CONTRACTOR, name, "收款账户", reading.source(words)));
        }
      }
    }
  }

  /** 账户名称|甲局|乙公司: the employer's column stands first. */
  private static Optional<SideColumns.Cell> secondOfTwo(Sentence sentence, int from) {
    String text = sentence.text();
    if (sentence.table() < 0 || from >= text.length() || text.charAt(from) != '|') {
      return Optional.empty();
    }
    int middle = text.indexOf('|', from + 1);
    int last = middle < 0 ? -1 : text.indexOf('|', middle + 1);
    int end = last < 0 ? text.length() : last;
    boolean two =
        middle > 0
            && organisation(text.substring(from + 1, middle).strip())
            && organisation(text.substring(middle + 1, end).strip())
            && (last < 0 || text.substring(last + 1).isBlank());
    return two ? Optional.of(new SideColumns.Cell(middle + 1, end)) : Optional.empty();
  }

  /** 户名 names without a colon too; 收款单位应当… is running text. */
  private static boolean labelled(String text, Hit hit) {
    boolean gap =
        hit.term().endsWith("名称")
            && hit.to() < text.length()
            && "应须必由以按与和同及".indexOf(text.charAt(hit.to())) < 0
            && organisation(text.substring(hit.to(), Names.end(text, hit.to())));
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
          && Pattern.compile("工资专|农民工工资(?:专用)?账户|工资支付专").matcher(earlier.text()).find()) {
        return true;
      }
    }
    return false;
  }

  /** Which side an account belongs to: the column of its row, else the last side named before. */
  private static Party side(Reading reading, Sentence sentence, int at) {
    String text = sentence.text();
    long columns = text.chars().filter(c -> c == '|' || c == ' ').count();
    boolean twice = text.indexOf("户名") != text.lastIndexOf("户名");
    if (twice && columns > 0) {
      return text.indexOf("户名") >= at - 4 ? Party.EMPLOYER : Party.CONTRACTOR;
    }
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index(); i >= 0 && i > sentence.index() - 4; i--) {
      Sentence earlier = all.get(i);
      if (earlier.file() != sentence.file()) {
        break;
      }
      String words = i == sentence.index() ? text.substring(0, at) : earlier.text();
      Party nearest = nearest(reading, words);
      if (nearest != null) {
        return nearest;
      }
    }
    return Party.CONTRACTOR;
  }

  private static @org.jspecify.annotations.Nullable Party nearest(Reading reading, String words) {
    if (PAYS.matcher(words).find()) {
      return Party.CONTRACTOR; // 发包人按下列账户付款: the account is the other side's
    }
    Party nearest = null;
    int at = -1;
    for (var alias : reading.contract().roles().aliases().entrySet()) {
      int last = words.lastIndexOf(alias.getKey());
      if (last > at) {
        at = last;
        nearest = alias.getValue();
      }
    }
    return nearest;
  }

  private static void bonds(Reading reading, List<Fact> facts) {
    for (Sentence sentence :
        reading
            .candidates()
            .match(WHEREAS, CALLED)
            .hits("bond-principal", "bond-beneficiary")
            .list()) {
      if (!aboutPerformance(reading, sentence)) {
        continue;
      }
      Matcher whereas = WHEREAS.matcher(sentence.text());
      if (whereas.find()) {
        add(
            reading,
            facts,
            sentence,
            "bond.performance.principal",
            Party.CONTRACTOR,
            "履约担保",
            whereas.group(1),
            whereas.start(),
            whereas.end(1));
      }
      Matcher called = CALLED.matcher(sentence.text());
      if (called.find()) {
        add(
            reading,
            facts,
            sentence,
            "bond.performance.principal",
            Party.CONTRACTOR,
            "履约担保",
            called.group(1),
            called.start(),
            called.end(1));
      }
      for (Hit hit : reading.hits().in(sentence, "bond-principal")) {
        labelled(reading, facts, hit, "bond.performance.principal", Party.CONTRACTOR, "履约担保被担保人");
      }
      for (Hit hit : reading.hits().in(sentence, "bond-beneficiary")) {
        labelled(reading, facts, hit, "bond.performance.beneficiary", Party.EMPLOYER, "履约担保受益人");
      }
    }
  }

  /**
   * The sentence, its clause or its part is about the performance security and not the employer's.
   */
  private static boolean aboutPerformance(Reading reading, Sentence sentence) {
    if (!reading.hits().in(sentence, "payment-guarantee").isEmpty()) {
      return false;
    }
    if (!reading.hits().in(sentence, "performance-bond").isEmpty()) {
      return true;
    }
    Clause clause = reading.clause(sentence);
    String around = Passage.around(reading, sentence, 2, 0);
    if (around.contains("履约") && !around.contains("支付")) {
      return true;
    }
    String title = reading.part(sentence).title() + clause.caption();
    return title.contains("履约") && !title.contains("支付");
  }

  private static void labelled(
      Reading reading, List<Fact> facts, Hit hit, String key, Party party, String where) {
    String text = hit.sentence().text();
    int from = nameStart(text, hit.to());
    int end = Names.end(text, from);
    boolean named = end - from >= 5 && (from > hit.to() || organisation(text.substring(from, end)));
    if (named) {
      add(
          reading,
          facts,
          hit.sentence(),
          key,
          party,
          where,
          text.substring(from, end),
          hit.from(),
          end);
    }
  }

  private static boolean organisation(String words) {
    return Pattern.compile("(?:公司|局|委员会|政府|中心|院|集团|所|处)$").matcher(Names.clean(words)).find();
  }

  private static void add(
      Reading reading,
      List<Fact> facts,
      Sentence sentence,
      String key,
      Party party,
      String where,
      String words,
      int from,
      int to) {
    String name = Names.bare(Names.clean(words));
    if (organisation(name) || name.length() >= 6 && name.contains("公司")) {
      facts.add(
          new PartyFact(key, party, name, where, reading.source(reading.span(sentence, from, to))));
    }
  }

  private static void authorizations(Reading reading, List<Fact> facts) {
    for (Sentence sentence :
        reading.candidates().match(GIVES_POWER, LEGAL_REPRESENTATIVE).hits("principal").list()) {
      boolean about =
          reading.part(sentence).title().contains("授权")
              || reading.clause(sentence).caption().contains("授权委托")
              || !reading.hits().in(sentence, "authorization").isEmpty()
              || nearTitle(reading, sentence);
      if (!about) {
        continue;
      }
      for (Hit hit : reading.hits().in(sentence, "principal")) {
        String text = sentence.text();
        if (text.startsWith(":", hit.to()) || text.startsWith("(盖章):", hit.to())) {
          labelled(reading, facts, hit, "attachments.authorization", Party.CONTRACTOR, "授权委托书");
        }
      }
      Matcher giver = GIVES_POWER.matcher(sentence.text());
      if (giver.find()) {
        add(
            reading,
            facts,
            sentence,
            "attachments.authorization",
            Party.CONTRACTOR,
            "授权委托书",
            giver.group(1),
            giver.start(),
            giver.end());
      }
      Matcher matcher = LEGAL_REPRESENTATIVE.matcher(sentence.text());
      if (matcher.find()) {
        add(
            reading,
            facts,
            sentence,
            "attachments.authorization",
            Party.CONTRACTOR,
            "授权委托书",
            matcher.group(1),
            matcher.start(1),
            matcher.end(1));
      }
    }
  }

  private static boolean nearTitle(Reading reading, Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - 3; i--) {
      if (all.get(i).file() == sentence.file()
          && all.get(i).text().contains("授权委托书")
          && all.get(i).text().length() < 20) {
        return true;
      }
    }
    return false;
  }

  private static void renamed(Reading reading, List<Fact> facts) {
    for (Sentence sentence : reading.hits().sentences("renamed")) {
      boolean proved =
          !reading.hits().in(sentence, "register").isEmpty()
              || !reading.hits().in(reading.next(sentence), "register").isEmpty();
      if (proved) {
        facts.add(
            new TextFact(
                "party.nameChange", sentence.text(), "附登记证明", reading.source(sentence.span())));
      }
    }
  }

  private static int nameStart(String text, int from) {
    Matcher joint = JOINT.matcher(text.substring(from));
    if (joint.find()) {
      return from + joint.end();
    }
    Matcher lead = LEAD.matcher(text.substring(from));
    return lead.find() ? from + lead.end() : from;
  }

  private static String name(String text, int from) {
    int start = nameStart(text, from);
    return Names.clean(text.substring(start, Names.end(text, start)));
  }
}
