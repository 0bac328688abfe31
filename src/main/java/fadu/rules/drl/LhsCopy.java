package fadu.rules.drl;

import fadu.rules.file.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * Copies the conditions of a rule node by node. Only nodes known here are copied, with only the
 * parts checked here: a construct nobody thought of is refused, not passed on.
 */
final class LhsCopy {
  private static final int MOST_PATTERNS = 12;
  private static final int MOST_NODES = 200;

  /** Elements within elements: not, exists, and, or, forall. */
  private static final int DEEPEST = 8;

  private final String file;
  private final PageContext page;
  private final Faults faults;
  private final List<PatternUse> uses = new ArrayList<>();
  private int nodes;
  private int groups;
  private int group;

  LhsCopy(String file, PageContext page, Faults faults) {
    this.file = file;
    this.page = page;
    this.faults = faults;
  }

  List<PatternUse> uses() {
    return uses;
  }

  AndDescr copy(AndDescr lhs, Scope scope) {
    AndDescr copy = new AndDescr();
    for (Object child : lhs.getDescrs()) {
      element(child, scope, 1).forEach(copy::addDescr);
    }
    if (uses.size() > MOST_PATTERNS) {
      faults.add(
          file,
          lhs.getLine(),
          "一条规则里有 " + uses.size() + " 个条件",
          "不超过 " + MOST_PATTERNS + " 个，拆成几条规则");
    }
    return copy;
  }

  /** The copy, or nothing where the node was refused. */
  private List<BaseDescr> element(Object node, Scope scope, int depth) {
    BaseDescr from = (BaseDescr) node;
    if (depth > DEEPEST) {
      return refuse(from, "条件嵌套超过 " + DEEPEST + " 层", "拆成几条规则");
    }
    if (++nodes > MOST_NODES) {
      return refuse(from, "条件过多", "拆成几条规则");
    }
    if (node.getClass() == PatternDescr.class) {
      return pattern((PatternDescr) node, scope);
    }
    if (node.getClass() == AndDescr.class) {
      AndDescr and = new AndDescr();
      children((AndDescr) node)
          .forEach(child -> element(child, scope, depth + 1).forEach(and::addDescr));
      return List.of(at(and, from));
    }
    if (node.getClass() == OrDescr.class) {
      return or((OrDescr) node, scope, depth);
    }
    if (node.getClass() == NotDescr.class) {
      return List.of(at(inside(new NotDescr(), (NotDescr) node, scope, depth), from));
    }
    if (node.getClass() == ExistsDescr.class) {
      return List.of(at(inside(new ExistsDescr(), (ExistsDescr) node, scope, depth), from));
    }
    if (node.getClass() == ForallDescr.class) {
      return List.of(at(inside(new ForallDescr(), (ForallDescr) node, scope, depth), from));
    }
    return refuse(from, "条件里不接受 " + word(node), "只用事实条件和 not、exists、and、or、forall");
  }

  private List<BaseDescr> or(OrDescr node, Scope scope, int depth) {
    OrDescr or = new OrDescr();
    List<Map<String, Scope.Binding>> sides = new ArrayList<>();
    for (Object child : node.getDescrs()) {
      Scope side = new Scope(scope);
      element(child, side, depth + 1).forEach(or::addDescr);
      sides.add(side.all());
    }
    if (!sides.isEmpty()) {
      sides
          .get(0)
          .forEach(
              (name, binding) -> {
                if (sides.stream().allMatch(side -> binding.equals(side.get(name)))) {
                  scope.add(name, binding);
                }
              });
    }
    return List.of(at(or, node));
  }

  /** What is bound inside {@code not}, {@code exists} and {@code forall} is not seen outside. */
  private <D extends BaseDescr & ConditionalElementDescr> D inside(
      D to, ConditionalElementDescr from, Scope scope, int depth) {
    Scope inner = new Scope(scope);
    int outer = group;
    group = outer == 0 ? ++groups : outer;
    for (Object child : from.getDescrs()) {
      element(child, inner, depth + 1).forEach(to::addDescr);
    }
    group = outer;
    return to;
  }

  private static List<Object> children(ConditionalElementDescr node) {
    return new ArrayList<Object>(node.getDescrs());
  }

  private List<BaseDescr> pattern(PatternDescr node, Scope scope) {
    Map<String, FieldType> fields = FactFields.of(node.getObjectType()).orElse(null);
    if (fields == null) {
      return refuse(node, "没有事实类型“" + node.getObjectType() + "”", "可用的类型：" + FactFields.types());
    }
    if (node.getSource() != null
        || !node.getBehaviors().isEmpty()
        || !node.getAnnotations().isEmpty()
        || !node.getPositionalConstraints().isEmpty()
        || node.isUnification()
        || node.isQuery()) {
      return refuse(node, "不接受 from、over、注解、查询和位置参数", "写成 $名 : 类型( 字段 比较号 值, … )");
    }
    PatternDescr copy = new PatternDescr(node.getObjectType());
    ConstraintReader reader = new ConstraintReader(node.getObjectType(), fields, page, scope);
    int before = faults.size();
    for (Object constraint : node.getDescrs()) {
      constraint((BaseDescr) constraint, reader, copy);
    }
    PatternUse use = reader.use(group, node.getIdentifier() == null ? "" : node.getIdentifier());
    if (!reader.settled() && faults.size() == before) {
      String field = use.threshold() ? "name" : "key";
      refuse(node, node.getObjectType() + " 没有写明 " + field, "加上 " + field + " == \"…\"");
    }
    if (use.effectiveOnly() && !use.threshold()) {
      copy.addConstraint(new ExprConstraintDescr("effective == true"));
    }
    uses.add(use);
    bind(node, copy, scope);
    return List.of(at(copy, node));
  }

  private void constraint(BaseDescr node, ConstraintReader reader, PatternDescr copy) {
    if (node.getClass() != ExprConstraintDescr.class) {
      refuse(node, "条件里不接受 " + word(node), "写成：字段 比较号 值");
      return;
    }
    try {
      String written = reader.read(((ExprConstraintDescr) node).getExpression());
      ExprConstraintDescr constraint = new ExprConstraintDescr(written);
      constraint.setType(ExprConstraintDescr.Type.NAMED);
      copy.addConstraint(at(constraint, node));
    } catch (NotAllowed e) {
      faults.add(file, node.getLine() + e.line(), e.what(), e.remedy());
    }
  }

  private void bind(PatternDescr node, PatternDescr copy, Scope scope) {
    String name = node.getIdentifier();
    if (name == null || name.isEmpty()) {
      return;
    }
    if (!name.startsWith("$")) {
      refuse(node, "绑定的名称“" + name + "”要以 $ 开头", "写成 $" + name);
    } else if (!scope.add(name, new Scope.Binding(node.getObjectType(), null))) {
      refuse(node, "“" + name + "”绑定了两次", "换一个名字");
    }
    copy.setIdentifier(name);
  }

  private List<BaseDescr> refuse(BaseDescr node, String what, String remedy) {
    faults.add(file, node.getLine(), what, remedy);
    return List.of();
  }

  private static String word(Object node) {
    return switch (node.getClass().getSimpleName()) {
      case "EvalDescr" -> "eval";
      case "FromDescr" -> "from";
      case "AccumulateDescr", "CollectDescr", "GroupByDescr" -> "accumulate、collect";
      case "ConditionalBranchDescr" -> "if … do";
      case "NamedConsequenceDescr" -> "do[…]";
      default -> "这种写法";
    };
  }

  private static <D extends BaseDescr> D at(D to, BaseDescr from) {
    to.setLocation(from.getLine(), from.getColumn());
    return to;
  }
}
