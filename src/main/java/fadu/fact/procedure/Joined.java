package fadu.fact.procedure;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import fadu.fact.party.Members;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A contractor who came in besides the winner: told in a table or a clause, not in the heading. */
final class Joined {
  private static final Pattern WON = Pattern.compile("中标|成交|中选");
  private static final Pattern NOW = Pattern.compile("合同|签约|实际|现");
  private static final Pattern ROW =
      Pattern.compile("^(?:承包|施工|签约|中标)?(?:主体|人|单位|方|企业|乙方|承包人|承包方)$|^乙方$");
  private static final Pattern JOINS =
      Pattern.compile(
          "(?:签约|签订|签合同|订立|谈判)(?:时|前|阶段|过程中)[^。;]{0,10}(?:新增|增列|增加|追加|加入|补充|吸收|引入)[^。;]{0,12}(?:承包[人方]|乙方|施工单位|联合体成员|合作方)|(?:新增|增列|追加|加入|吸收|引入)[^。;]{0,30}(?:作为|为|成为)[^,;。]{0,6}(?:共同|联合)?(?:承包[人方]|乙方|联合体成员)");
  private static final Pattern NOT_THIS = Pattern.compile("不得|严禁|禁止|不存在|未|没有|分包|无");

  private Joined() {}

  static List<Fact> of(Reading reading, Set<String> parties) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence row : reading.candidates().rows().own()) {
      Sentence head = reading.headOf(row);
      String[] heads = head.text().split("\\|", -1);
      String[] cells = row.text().split("\\|", -1);
      int won = column(heads, WON);
      int now = column(heads, NOW);
      if (head.index() != row.index()
          && won > 0
          && now > 0
          && Math.max(won, now) < cells.length
          && ROW.matcher(cells[0].strip()).find()) {
        List<String> before = Members.of(cells[won]);
        Members.of(cells[now]).stream()
            .filter(name -> Members.named(name) && !before.contains(name))
            .filter(name -> !parties.contains(name))
            .findFirst()
            .ifPresent(name -> facts.add(fact(reading, row, name, 0, row.text().length())));
      }
    }
    for (Sentence sentence : reading.text().own(JOINS)) {
      Matcher joins = JOINS.matcher(sentence.text());
      if (Stated.own(reading, sentence)
          && joins.find()
          && !NOT_THIS.matcher(sentence.text()).find()) {
        facts.add(fact(reading, sentence, joins.group(), joins.start(), joins.end()));
      }
    }
    return facts.stream().limit(2).toList();
  }

  private static Fact fact(Reading reading, Sentence sentence, String name, int from, int to) {
    var source = new Stated(reading, sentence, from, to).source();
    return new TextFact("procedure.contractorExtra", name, "", source);
  }

  private static int column(String[] heads, Pattern name) {
    for (int i = 1; i < heads.length; i++) {
      if (name.matcher(heads[i]).find()) {
        return i;
      }
    }
    return -1;
  }
}
