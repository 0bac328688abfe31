package fadu.rules.drl;

import fadu.rules.file.Faults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** The gate every rule file passes before it is compiled. */
public final class DrlGuard {
  private static final Set<String> IMPORTS =
      Set.of(
          "fadu.fact.*",
          "fadu.fact.State",
          "fadu.fact.Unit",
          "fadu.fact.Mode",
          "fadu.clause.Party",
          "fadu.law.Threshold");

  private final String file;
  private final List<String> lines;
  private final PageContext page;
  private final Faults faults;

  private DrlGuard(String file, String text, PageContext page, Faults faults) {
    this.file = file;
    this.lines = text.lines().toList();
    this.page = page;
    this.faults = faults;
  }

  /** The rules of a file, or nothing and the faults. */
  public static Optional<CheckedFile> check(
      String file, String text, PageContext page, Faults faults) {
    int before = faults.size();
    if (!Surface.check(file, text, faults)) {
      return Optional.empty();
    }
    DrlGuard guard = new DrlGuard(file, text, page, faults);
    Optional<CheckedFile> checked = DrlText.parse(file, text, faults).map(guard::check);
    return faults.size() == before ? checked : Optional.empty();
  }

  private CheckedFile check(PackageDescr pack) {
    onlyRules(pack);
    List<CheckedRule> rules = new ArrayList<>();
    List<RuleDescr> descrs = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (RuleDescr rule : pack.getRules()) {
      if (!names.add(rule.getName())) {
        fault(rule.getLine(), "规则名“" + rule.getName() + "”用了两次", "每条规则一个名字，说明它判断什么");
      }
      rule(rule, rules, descrs);
    }
    if (pack.getRules().isEmpty()) {
      fault(1, "文件里没有规则", "至少写一条 rule \"…\" when … then … end");
    }
    return new CheckedFile(rules, descrs);
  }

  private void onlyRules(PackageDescr pack) {
    for (ImportDescr imported : pack.getImports()) {
      String target = imported.getTarget();
      if (!IMPORTS.contains(target) && !factType(target)) {
        fault(imported.getLine(), "不接受导入 " + target, "删去；可用的类型已由系统导入");
      }
    }
    pack.getFunctionImports().forEach(d -> refuse(d.getLine(), "import function"));
    pack.getAccumulateImports().forEach(d -> refuse(d.getLine(), "import accumulate"));
    pack.getFunctions().forEach(d -> refuse(d.getLine(), "function"));
    pack.getGlobals().forEach(d -> refuse(d.getLine(), "global"));
    pack.getTypeDeclarations().forEach(d -> refuse(d.getLine(), "declare"));
    pack.getEnumDeclarations().forEach(d -> refuse(d.getLine(), "declare enum"));
    pack.getEntryPointDeclarations().forEach(d -> refuse(d.getLine(), "declare entry-point"));
    pack.getWindowDeclarations().forEach(d -> refuse(d.getLine(), "declare window"));
    pack.getAttributes().forEach(d -> refuse(d.getLine(), d.getName()));
    if (pack.getUnit() != null) {
      refuse(pack.getUnit().getLine(), "unit");
    }
  }

  private static boolean factType(String target) {
    return FactFields.of(target.substring(target.lastIndexOf('.') + 1)).isPresent()
        && (target.startsWith("fadu.fact.") && target.indexOf('.', 10) < 0);
  }

  private void rule(RuleDescr rule, List<CheckedRule> rules, List<RuleDescr> descrs) {
    if (rule.getClass() != RuleDescr.class) {
      refuse(rule.getLine(), "query");
      return;
    }
    plain(rule);
    Scope scope = new Scope();
    LhsCopy lhs = new LhsCopy(file, page, faults);
    RuleDescr copy = new RuleDescr(rule.getName());
    copy.setLhs(lhs.copy(rule.getLhs(), scope));
    copy.setConsequence("");
    copy.setLocation(rule.getLine(), rule.getColumn());
    if (rule.getLhs().getDescrs().isEmpty()) {
      fault(rule.getLine(), "规则“" + rule.getName() + "”没有条件", "在 when 后写明在哪些事实下成立");
    }
    rules.add(
        new CheckedRule(
            rule.getName(),
            page.point(),
            file,
            rule.getLine(),
            lhs.uses(),
            consequence(rule, scope)));
    descrs.add(copy);
  }

  private void plain(RuleDescr rule) {
    if (rule.getName() == null || rule.getName().isBlank()) {
      fault(rule.getLine(), "规则没有名字", "写成 rule \"判断什么\"");
    }
    rule.getAttributes().values().forEach(a -> refuse(a.getLine(), a.getName()));
    rule.getAnnotationNames().forEach(name -> refuse(rule.getLine(), "@" + name));
    if (rule.getParentName() != null) {
      refuse(rule.getLine(), "extends");
    }
    if (!rule.getNamedConsequences().isEmpty()) {
      refuse(rule.getLine(), "then[…]");
    }
    if (rule.getErrors() != null && !rule.getErrors().isEmpty()) {
      fault(rule.getLine(), "规则写法有误", "对照别的要点改正");
    }
  }

  private List<DoorCall> consequence(RuleDescr rule, Scope scope) {
    String text = rule.getConsequence() == null ? "" : rule.getConsequence().toString();
    try {
      return ConsequenceReader.read(text, page, scope);
    } catch (NotAllowed e) {
      fault(firstLine(rule.getConsequenceLine()) + e.line(), e.what(), e.remedy());
      return List.of();
    }
  }

  /** The parser gives the line of {@code then} and the text without the blanks before it. */
  private int firstLine(int then) {
    int line = then;
    if (line > 0 && line <= lines.size() && lines.get(line - 1).stripTrailing().endsWith("then")) {
      line++;
      while (line < lines.size() && lines.get(line - 1).isBlank()) {
        line++;
      }
    }
    return line;
  }

  private void refuse(int line, String word) {
    fault(line, "不接受 " + word, "规则文件里只写 rule … when … then … end");
  }

  private void fault(int line, String message, String remedy) {
    faults.add(file, line, message, remedy);
  }
}
