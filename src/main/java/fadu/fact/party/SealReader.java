package fadu.fact.party;

import fadu.clause.Party;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Under what seal the contractor signs: {@code contractor.sealName} (kind 项目部, 资料章, 分公司 or 法人), and
 * {@code attachments.branchAuthority}, the company's written authority for its branch.
 */
public final class SealReader implements FactReader {
  private static final String DESK = "(?:项目经理部|项目管理部|项目部|工程项目处|项目处|工程处|施工处|经理部|施工队|项目分部|工区)";
  private static final String PAPER_SEAL =
      "(?:(?:技术|工程|内业|施工|质量|竣工|项目|验收|送审|档案)?资料(?:[^,;。()]{0,6})?(?:专用)?章|现场(?:专用|管理|签证)?章|财务(?:专用)?章|发票(?:专用)?章|投标(?:专用)?章|收发(?:专用|文)?章|材料(?:专用|收讫|验收)?章|签证(?:专用)?章|报审(?:专用)?章|报验(?:专用)?章|技术(?:专用)?章|质检(?:专用)?章|项目(?:专用)?章|工程(?:业务)?专用章|业务(?:专用)?章|图纸(?:专用)?章|结算(?:专用)?章|预算(?:专用)?章|部门章)";
  private static final Pattern BY_DESK = Pattern.compile("[^,;。:|\\n]{0,30}" + DESK);
  private static final Pattern BY_PAPER_SEAL = Pattern.compile("[^,;。:|\\n]{0,30}" + PAPER_SEAL);
  private static final Pattern BY_BRANCH =
      Pattern.compile("[\\p{Han}()]{2,30}?(?:分公司|分部|办事处|分支机构)");

  /** A seal of the company beside the other one. */
  private static final Pattern COMPANY_TOO =
      Pattern.compile(
          "(?:并|另|同时|均|和|及|、|已)(?:加?盖|盖有)?[^,;。:]{0,14}(?:公章|合同专用章|法人章|行政章)|公司(?:的)?(?:公章|合同专用章)(?:\\([^()]*\\))?(?:和|及|、|并)");

  private static final Pattern NO_COMPANY =
      Pattern.compile("(?:无|未|没有|不)[^,;。]{0,8}(?:公章|其他(?:任何)?(?:印章|章)|合同专用章)|仅此");

  /** 并加盖公司公章, but not 视同公章, 未盖公章. */
  private static final Pattern COMPANY =
      Pattern.compile("(?:加盖|盖|同时盖|盖有|公司的?|:)(?:其|公司|单位|法人|承包人)?(?:公章|合同专用章)");

  /** What is cut into such a seal: (签订经济合同无效). */
  private static final Pattern PRINTED = Pattern.compile("\\([^()]{0,12}无效[^()]{0,4}\\)");

  private static final Pattern WITHOUT =
      Pattern.compile(
          "(?:公章|合同专用章)[^,;。]{0,6}(?:以后|后补|再补|补盖|外借|未带|没带|丢失|暂不|不盖)|(?:不|未|没有|无须|无需|免于|不再|不另)[^,;。]{0,6}(?:加?盖|使用)[^,;。]{0,8}(?:公章|合同专用章)|(?:代替|替代|等同|视同)[^,;。]{0,8}(?:公章|合同专用章)");

  private static final Pattern OTHER_PERSON =
      Pattern.compile("监理|设计|勘察|分包|银行|供应|法院|经办行|出具|开户|保函|联系|收件人");

  /** 分公司不得另行与甲方签约: a rule that strayed among the signatures. */
  private static final Pattern RULE =
      Pattern.compile(
          "不得|严禁|禁止|无权|为准|不发生|不具|履行本合同|(?:负责|组织|安排)[^,;。]{0,6}(?:[,;。]|管理|施工|实施|履行)|现场管理");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    List<SignatureLines.Line> lines =
        SignatureLines.of(reading, found).stream()
            .filter(l -> l.party() == Party.CONTRACTOR)
            .toList();
    for (SignatureLines.Line line : lines) {
      boolean elsewhere =
          OTHER_PERSON.matcher(line.words()).find() || RULE.matcher(line.words()).find();
      Optional<TextFact> sealed = elsewhere ? Optional.empty() : seal(reading, line);
      sealed.ifPresent(facts::add);
    }
    found
        .effective("contractor.name", PartyFact.class)
        .ifPresent(f -> head(f).ifPresent(facts::add));
    facts.addAll(said(reading));
    if (facts.stream().anyMatch(f -> ((TextFact) f).kind().equals("分公司"))) {
      facts.addAll(refused(reading));
    }
    boolean doubtful = facts.stream().anyMatch(f -> !((TextFact) f).kind().equals("法人"));
    if (!doubtful && facts.isEmpty()) {
      found
          .of("contractor.signName")
          .filter(PartyFact.class::isInstance)
          .map(PartyFact.class::cast)
          .map(f -> new TextFact("contractor.sealName", f.name(), "法人", f.source()))
          .forEach(facts::add);
      found
          .effective("contractor.name", PartyFact.class)
          .ifPresent(
              f -> facts.add(new TextFact("contractor.sealName", f.name(), "法人", f.source())));
    }
    authority(reading).ifPresent(facts::add);
    return facts.stream().distinct().toList();
  }

  private static Optional<TextFact> seal(Reading reading, SignatureLines.Line line) {
    String words = line.words();
    int colon = words.indexOf(':');
    String value = words.substring(colon + 1);
    boolean named = colon > 0 && Pattern.compile("公司(?:的)?(?:公章|合同专用章|法人章)").matcher(value).find();
    boolean company =
        (named || COMPANY_TOO.matcher(words).find()) && !NO_COMPANY.matcher(words).find();
    for (Object[] each :
        List.of(
            new Object[] {BY_PAPER_SEAL, "资料章"},
            new Object[] {BY_DESK, "项目部"},
            new Object[] {BY_BRANCH, "分公司"})) {
      Matcher matcher = ((Pattern) each[0]).matcher(words);
      if (matcher.find() && !label(words, matcher)) {
        String kind = company && !each[1].equals("分公司") ? "法人" : (String) each[1];
        Source source = reading.source(reading.span(line.sentence(), line.from(), end(line)));
        return Optional.of(
            new TextFact("contractor.sealName", matcher.group().strip(), kind, source));
      }
    }
    return Optional.empty();
  }

  /** 承包人(资料专用章): a label that was printed is no seal; 项目经理 and 工程处理 are no desks. */
  private static boolean label(String words, Matcher matcher) {
    String right = words.substring(matcher.end());
    return right.startsWith("理")
        || right.startsWith(":") && !right.substring(1).isBlank() && matcher.group().length() < 8;
  }

  private static int end(SignatureLines.Line line) {
    int end = line.to();
    while (end > line.from() && " |".indexOf(line.sentence().text().charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The heading itself names a department or a branch. */
  private static Optional<TextFact> head(PartyFact head) {
    String name = head.name();
    String kind =
        Pattern.compile(DESK + "$").matcher(name).find()
            ? "项目部"
            : Pattern.compile("(?:分公司|分支机构)$").matcher(name).find() ? "分公司" : "";
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(new TextFact("contractor.sealName", name, kind, head.source()));
  }

  /** Said in a clause: 乙方以其项目部印章签订本合同, 由分公司直接签约. */
  private static List<Fact> said(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (String[] each :
        List.of(
            new String[] {"seal.desk-signs", "项目部"},
            new String[] {"seal.paper-seal", "资料章"},
            new String[] {"seal.branch-signs", "分公司"})) {
      for (Stated stated : Stated.all(reading, "seal-desk", each[0])) {
        boolean harmless =
            Stated.says(
                reading, PRINTED.matcher(stated.sentence().text()).replaceAll(""), "seal.harmless");
        harmless |=
            COMPANY.matcher(stated.sentence().text()).find()
                && !WITHOUT.matcher(stated.sentence().text()).find();
        boolean other = OTHER_PERSON.matcher(stated.words()).find();
        if (stated.own() && !stated.denied() && !harmless && !other) {
          facts.add(stated.fact("contractor.sealName", each[1]));
        }
      }
    }
    return facts;
  }

  /** 总公司未就本合同出具授权: that the company gave none is quoted with the branch's name. */
  private static List<Fact> refused(Reading reading) {
    return Stated.all(reading, "authority-words", "seal.branch-refused").stream()
        .filter(Stated::own)
        .map(stated -> (Fact) stated.fact("contractor.sealName", "分公司"))
        .toList();
  }

  /** 法人授权书, 经总公司书面授权 – not 总公司未出具书面授权. */
  private static Optional<Fact> authority(Reading reading) {
    for (Stated stated : Stated.all(reading, "authority-words", "seal.branch-authority")) {
      boolean none =
          Pattern.compile(
                  "未|没有|无(?:须|需|书面|总公司|授权|法人)|不(?:需|必|另|再|具备|出具)|缺少|免于|尚待|待补|后补|口头|补交|补送|补办|补报|补来|补齐|补出|补签|补发|补齐|尚在|正在|申请中|审批中|日后|以后|随后|另行|再(?:行)?(?:提供|提交|交|送|出具|补)|签约后[^,;。]{0,10}(?:提供|提交|出具|送)|开工后[^,;。]{0,10}(?:提供|提交|出具|送)")
              .matcher(stated.stretch())
              .find();
      if (!none) {
        return Optional.of(stated.fact("attachments.branchAuthority", "有"));
      }
    }
    return Optional.empty();
  }
}
