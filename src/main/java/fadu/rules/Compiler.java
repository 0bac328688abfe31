package fadu.rules;

import fadu.rules.file.Faults;
import java.util.Arrays;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/** Checked syntax trees → a compiled rule base. */
final class Compiler {
  private static final List<String> IMPORTS =
      List.of("fadu.fact.*", "fadu.clause.Party", "fadu.law.Threshold");

  private Compiler() {}

  static KieBase compile(List<RuleDescr> rules, Faults faults) {
    KnowledgeBuilder builder =
        KnowledgeBuilderFactory.newKnowledgeBuilder(
            KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                null, Compiler.class.getClassLoader()));
    if (!rules.isEmpty()) {
      builder.add(ResourceFactory.newDescrResource(pack(rules)), ResourceType.DESCR);
    }
    for (KnowledgeBuilderError error : builder.getErrors()) {
      int line = Arrays.stream(error.getLines()).filter(n -> n > 0).findFirst().orElse(0);
      faults.add("", line, "规则编译不过：" + error.getMessage().replace('\n', ' '), "");
    }
    // Constraints stay interpreted: turning them into classes in the background saves nothing here.
    KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
    configuration.setOption(ConstraintJittingThresholdOption.get(-1));
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
    if (!builder.hasErrors()) {
      base.addPackages(builder.getKnowledgePackages());
    }
    return base;
  }

  /** No Java is compiled: consequences are empty, conditions are plain comparisons. */
  private static PackageDescr pack(List<RuleDescr> rules) {
    PackageDescr pack = new PackageDescr("fadu.rules.points");
    pack.addAttribute(new AttributeDescr("dialect", "mvel"));
    IMPORTS.forEach(name -> pack.addImport(new ImportDescr(name)));
    rules.forEach(pack::addRule);
    return pack;
  }
}
