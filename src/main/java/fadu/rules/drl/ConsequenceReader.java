package fadu.rules.drl;

import fadu.law.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what comes after {@code then}: calls of the door with literals and bindings, no more. */
final class ConsequenceReader {
  private static final String SHAPE = "写成 point.violated(\"分支\", $事实); 一条或几条";

  private final PageContext page;
  private final Scope scope;
  private final Tokens in;

  private ConsequenceReader(PageContext page, Scope scope, Tokens in) {
    this.page = page;
    this.scope = scope;
    this.in = in;
  }

  /**
   * @throws NotAllowed at the first thing refused
   */
  static List<DoorCall> read(String text, PageContext page, Scope scope) {
    return new ConsequenceReader(page, scope, new Tokens(Tokenizer.split(text))).calls();
  }

  private List<DoorCall> calls() {
    List<DoorCall> calls = new ArrayList<>();
    while (!in.atEnd()) {
      calls.add(call());
    }
    if (calls.isEmpty()) {
      throw in.refuse("then 后面没有结论", SHAPE);
    }
    return calls;
  }

  private DoorCall call() {
    if (!in.next().isName("point")) {
      throw in.refuse("then 后面只能调用 point", SHAPE);
    }
    in.expect(".", "then 后面只能调用 point", SHAPE);
    Token verb = in.name("point 后面应是动词", SHAPE);
    in.expect("(", "“" + verb.text() + "”后面要有括号", SHAPE);
    String branch = branch();
    DoorCall call =
        switch (verb.text()) {
          case "violated" ->
              new DoorCall(DoorCall.Kind.VIOLATED, branch, Optional.empty(), "", facts(true));
          case "violatedAs" -> lowered(branch);
          case "satisfied" ->
              new DoorCall(DoorCall.Kind.SATISFIED, branch, Optional.empty(), "", facts(false));
          case "notAssessed" -> reasoned(DoorCall.Kind.NOT_ASSESSED, branch);
          case "notApplicable" -> reasoned(DoorCall.Kind.NOT_APPLICABLE, branch);
          default ->
              throw new NotAllowed(
                  verb.line(),
                  "point 没有“" + verb.text() + "”",
                  "可用：violated、violatedAs、satisfied、notAssessed、notApplicable");
        };
    in.expect(")", "括号没有收尾，或者多了参数", SHAPE);
    in.expect(";", "句末缺分号", "补上 ;");
    return call;
  }

  private DoorCall lowered(String branch) {
    String word =
        literal("violatedAs 的第二个参数是严重程度", "写成 point.violatedAs(\"分支\", \"提示\", \"说明\", $事实);");
    for (Severity severity : Severity.values()) {
      if (severity.name().equals(word)) {
        if (!page.severity().atLeast(severity)) {
          throw in.refuse(
              "“" + word + "”比要点页的“" + page.severity() + "”更重",
              "violatedAs 只能减轻；要加重请改页上的 severity");
        }
        String note = literal("violatedAs 的第三个参数是说明", "写明为什么减轻");
        return new DoorCall(
            DoorCall.Kind.VIOLATED, branch, Optional.of(severity), note, facts(true));
      }
    }
    throw in.refuse("没有严重程度“" + word + "”", "只能是：重大、较大、一般、提示");
  }

  private DoorCall reasoned(DoorCall.Kind kind, String branch) {
    String reason = literal("第二个参数是原因", "写成 point.notAssessed(\"分支\", \"原因\", $事实);");
    return new DoorCall(kind, branch, Optional.empty(), reason, facts(false));
  }

  private String branch() {
    Token literal = in.next();
    if (literal.kind() != Token.Kind.STRING || !page.hasBranch(literal.text())) {
      throw new NotAllowed(
          literal.line(),
          "没有分支“" + literal.text() + "”",
          "第一个参数是页上 branches 里的 id："
              + String.join("、", page.branches().stream().sorted().toList()));
    }
    return literal.text();
  }

  private String literal(String otherwise, String remedy) {
    in.expect(",", otherwise, remedy);
    Token literal = in.next();
    if (literal.kind() != Token.Kind.STRING || literal.text().isBlank()) {
      throw new NotAllowed(literal.line(), otherwise, remedy);
    }
    return literal.text();
  }

  private List<String> facts(boolean needed) {
    List<String> facts = new ArrayList<>();
    while (in.take(",")) {
      Token name = in.name("这里应是绑定的事实", "写成 $名");
      if (!scope.find(name.text()).map(Scope.Binding::isFact).orElse(false)) {
        throw new NotAllowed(
            name.line(),
            "“" + name.text() + "”不是这条规则绑定的事实",
            "在 when 里写 " + name.text() + " : …Fact(…)；not、exists 里面和 or 的一边绑定的不能用");
      }
      facts.add(name.text());
    }
    if (needed && facts.isEmpty()) {
      throw in.refuse("违反要指出是哪些事实", "写成 point.violated(\"分支\", $事实);");
    }
    return facts;
  }
}
