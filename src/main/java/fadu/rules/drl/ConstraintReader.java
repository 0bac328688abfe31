package fadu.rules.drl;

import fadu.fact.Dictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the constraints of one pattern and refuses what they may not say: fields outside the list,
 * signs that do not suit a field, values of the wrong type, methods, arithmetic, matching of text.
 */
final class ConstraintReader {
  private final String type;
  private final Map<String, FieldType> fields;
  private final PageContext page;
  private final Scope scope;
  private final List<String> names = new ArrayList<>();
  private final Map<String, String> bound = new TreeMap<>();
  private final List<PatternUse.Comparison> comparisons = new ArrayList<>();
  private boolean joined;
  private boolean seesEffective;
  private boolean looked;

  private Tokens in = new Tokens(List.of());

  ConstraintReader(String type, Map<String, FieldType> fields, PageContext page, Scope scope) {
    this.type = type;
    this.fields = fields;
    this.page = page;
    this.scope = scope;
  }

  /**
   * @return the same constraint, written anew from what was understood
   * @throws NotAllowed at the first thing refused
   */
  String read(String expression) {
    in = new Tokens(Tokenizer.split(expression));
    disjunction(0);
    if (!in.atEnd()) {
      throw in.refuse("“" + in.peek().text() + "”不该在这里", "条件写成：字段 比较号 值，多个条件用逗号隔开");
    }
    return in.written();
  }

  /**
   * @param identifier name of the whole pattern, empty if it has none
   */
  PatternUse use(int group, String identifier) {
    Map<String, String> all = new TreeMap<>(bound);
    if (!identifier.isEmpty()) {
      all.put(identifier, "");
    }
    return new PatternUse(type, names, group, joined, !seesEffective, all, comparisons);
  }

  private void disjunction(int depth) {
    int start = in.position();
    conjunction(depth);
    while (in.take("||")) {
      in.forbid(start, "key", "name");
      conjunction(depth + 1);
    }
  }

  private void conjunction(int depth) {
    unary(depth);
    while (in.take("&&")) {
      unary(depth);
    }
  }

  private void unary(int depth) {
    if (depth > 8) {
      throw in.refuse("括号嵌套过深", "拆成几条规则");
    }
    if (in.take("!")) {
      in.expect("(", "“!”后面要有括号", "写成 !( 字段 == 值 ) 或改用 !=");
      disjunction(depth + 1);
      in.expect(")", "括号没有收尾", "补上 )");
    } else if (in.take("(")) {
      disjunction(depth + 1);
      in.expect(")", "括号没有收尾", "补上 )");
    } else {
      comparison(depth);
    }
  }

  private void comparison(int depth) {
    Token first = in.name("条件应以字段名开头", "字段写在比较号的左边");
    if (in.take(":")) {
      binding(first, depth);
      return;
    }
    if (first.isName("this")) {
      self();
      return;
    }
    FieldType field = field(first);
    String sign = sign(field, first);
    seesEffective |= first.isName("effective");
    boolean named = first.isName(FactFields.THRESHOLD.equals(type) ? "name" : "key");
    if (named && type.equals(FactFields.THRESHOLD) && in.peek().text().startsWith("$")) {
      value(field, first, sign);
      named(sign, depth);
    } else if (named) {
      naming(sign, depth);
    } else if (sign.equals("in") || sign.equals("not in")) {
      in.list(() -> value(field, first, "=="));
    } else {
      value(field, first, sign);
    }
  }

  private void binding(Token name, int depth) {
    Token written = in.name("冒号后应是字段名", "写成 $名 : 字段");
    FieldType field = field(written);
    bound.put(name.text(), written.text());
    if (!name.text().startsWith("$") || depth > 0) {
      throw in.refuse("绑定“" + name.text() + "”不对", "写成 $名 : 字段，放在最外层，后面不接比较");
    }
    if (!scope.add(name.text(), new Scope.Binding(type, field))) {
      throw in.refuse("“" + name.text() + "”绑定了两次", "换一个名字");
    }
    if (!in.atEnd()) {
      throw in.refuse("绑定后面不能接比较", "分成两个条件：$名 : 字段, 字段 > 值");
    }
  }

  private void self() {
    in.expect("==", "this 只能与前面绑定的事实相等", "写成 this == $名");
    Token name = in.name("this 只能与前面绑定的事实相等", "写成 this == $名");
    if (scope.find(name.text()).filter(b -> b.type().equals(type)).isEmpty()) {
      throw in.refuse(
          "“" + name.text() + "”不是前面绑定的 " + type, "先写 " + name.text() + " : " + type + "(…)");
    }
    joined = true;
  }

  private FieldType field(Token name) {
    FieldType field = fields.get(name.text());
    if (field == null) {
      throw in.refuse(type + " 没有字段“" + name.text() + "”", "可用的字段：" + FactFields.fields(type));
    }
    if (in.peek().is(".") || in.peek().is("(")) {
      throw in.refuse("不接受方法调用和下级字段", "只用字段本身：" + FactFields.fields(type));
    }
    return field;
  }

  private String sign(FieldType field, Token name) {
    Token sign = in.next();
    String text = sign.text();
    if (sign.isName("not")) {
      text = "not " + in.next().text();
    }
    boolean listed = (text.equals("in") || text.equals("not in")) && field != FieldType.TEXTS;
    if (!listed && !field.signs().contains(text)) {
      throw new NotAllowed(
          sign.line(),
          "字段“" + name.text() + "”是" + field.label() + "，不能用“" + text + "”",
          "可用：" + String.join(" ", field.signs().stream().sorted().toList()) + "；文字的识别由读取程序完成");
    }
    return text;
  }

  /** A threshold whose name is a text found in the contract: the join bounds it. */
  private void named(String sign, int depth) {
    if (depth > 0 || !sign.equals("==") || settled()) {
      throw in.refuse("界限的名称只能在最外层用 == 指定一次", "写成 name == \"…\" 或 name == $名");
    }
    looked = true;
  }

  /** Whether the pattern says which facts, or which threshold, it is about. */
  boolean settled() {
    return looked || !names.isEmpty();
  }

  /** The key of a fact or the name of a threshold: literal, known, listed and of the right type. */
  private void naming(String sign, int depth) {
    if (depth > 0 || !(sign.equals("==") || sign.equals("in")) || settled()) {
      throw in.refuse("键只能在最外层用 == 或 in 指定一次", "写成 key == \"…\"，不放在括号、|| 或 ! 里");
    }
    if (sign.equals("in")) {
      in.list(this::name);
    } else {
      name();
    }
  }

  private void name() {
    Token literal = in.next();
    if (literal.kind() != Token.Kind.STRING) {
      throw new NotAllowed(literal.line(), "键要直接写出", "写成 key == \"retention.rate\" 的样子");
    }
    String name = literal.text();
    names.add(name);
    if (type.equals(FactFields.THRESHOLD)) {
      if (!page.thresholds().contains(name)) {
        throw new NotAllowed(
            literal.line(),
            "没有界限“" + name + "”",
            Nearest.of(name, page.thresholds(), "thresholds.yaml"));
      }
      return;
    }
    Dictionary.Entry entry =
        page.dictionary()
            .find(name)
            .orElseThrow(
                () ->
                    new NotAllowed(
                        literal.line(),
                        "没有事实“" + name + "”",
                        Nearest.of(
                            name, page.dictionary().entries().keySet(), "facts/dictionary.yaml")));
    if (!FactFields.fits(type, entry.type())) {
      throw new NotAllowed(
          literal.line(),
          "事实“" + name + "”不是 " + type,
          "它是 " + entry.type().factType().getSimpleName() + "；没有值时是 MissingFact");
    }
    if (!page.keys().contains(name)) {
      throw new NotAllowed(
          literal.line(), "要点页没有列出“" + name + "”", "写进分支的 needs、exceptionNeeds，或者页的 sees");
    }
  }

  private void value(FieldType field, Token name, String sign) {
    Token first = in.next();
    if (first.is("-") && in.peek().kind() == Token.Kind.NUMBER) {
      first = in.next();
    }
    FieldType found =
        switch (first.kind()) {
          case STRING -> FieldType.TEXT;
          case NUMBER -> FieldType.NUMBER;
          case NAME -> named(first, sign, name.text());
          default -> throw new NotAllowed(first.line(), "“" + name.text() + "”的右边没有值", "写上要比较的值");
        };
    FieldType wanted = field == FieldType.TEXTS ? FieldType.TEXT : field;
    if (found != wanted) {
      throw new NotAllowed(
          first.line(),
          "字段“" + name.text() + "”是" + field.label() + "，不能与" + found.label() + "比较",
          "右边应是" + wanted.label());
    }
    if (first.kind() == Token.Kind.STRING) {
      Folded.check(first);
    }
  }

  private FieldType named(Token first, String sign, String left) {
    if (first.isName("true") || first.isName("false")) {
      return FieldType.BOOL;
    }
    if (!first.text().startsWith("$")) {
      return constant(first);
    }
    Scope.Binding binding =
        scope
            .find(first.text())
            .orElseThrow(
                () -> new NotAllowed(first.line(), "“" + first.text() + "”没有绑定", "先在前面的条件里绑定它"));
    joined |= sign.equals("==") && !binding.type().equals(FactFields.THRESHOLD);
    FieldType field = binding.field();
    if (field != null) {
      comparisons.add(new PatternUse.Comparison(left, sign, first.text(), ""));
      return field;
    }
    in.expect(".", "“" + first.text() + "”是整个事实，要写出比较哪个字段", "写成 " + first.text() + ".字段");
    Token name = in.name("点后面应是字段名", "可用的字段：" + FactFields.fields(binding.type()));
    FieldType other = FactFields.of(binding.type()).map(f -> f.get(name.text())).orElse(null);
    if (other == null || in.peek().is(".") || in.peek().is("(")) {
      throw in.refuse(
          "“" + first.text() + "." + name.text() + "”不能用",
          binding.type() + " 可用的字段：" + FactFields.fields(binding.type()));
    }
    comparisons.add(new PatternUse.Comparison(left, sign, first.text(), name.text()));
    return other;
  }

  private FieldType constant(Token first) {
    StringBuilder owner = new StringBuilder(first.text());
    String name = "";
    while (in.take(".")) {
      owner.append(name.isEmpty() ? "" : "." + name);
      name = in.name("点后面应是名称", "写成 State.ABSENT 的样子").text();
    }
    String constant = name;
    return FactFields.constant(owner.toString(), name)
        .orElseThrow(
            () ->
                new NotAllowed(
                    first.line(),
                    "不认识“" + owner + (constant.isEmpty() ? "" : "." + constant) + "”",
                    "值只能是引号里的文字、数、true、false、State.ABSENT 这样的常量或前面绑定的 $名"));
  }
}
