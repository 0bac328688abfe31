package fadu.rules;

import fadu.clause.Clause;
import fadu.clause.Contract;
import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.pattern.Pattern;
import fadu.fact.pattern.TextIndex;
import fadu.finding.Evidence;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sentence beside which something missing would stand: 人工费用 for the account it is paid to. */
final class NearPlace {
  private static final int QUOTE = 160;
  private static final int OPENING = 4;
  private static final int CLAUSE = 120;
  private static final Pattern LEFT_OPEN =
      Pattern.compile(
          "不(?:另|再)设(?:[^备]|$)|不(?:另|再|作|予|做|单独)?(?:约定|设定|规定|选择|填写|列明|写)|未(?:作|予|另)?(?:约定|规定|选择|填|附|写|载明|明确)|没有?(?:约定|写|规定|说|填)|另行?(?:约定|协商|商定|商议|议定|补充)|(?:届时|到时候?|以后|日后|将来|今后)[^,;。]{0,6}(?:再|协商|商量|商定|议|说)|待定|另定|待[补填录]|待商|另议|再议|再定|再说|面议|删除|无约定|商量(?:着)?(?:处理|办|解决)|[:|]"
              + " ?(?:/|—|-|无|空白?|空缺|略|跳过|没有|暂缺|不适用|择日)["
              + " 。;|]*$|[(](?:空白|未填|待填|待补)[)]|不适用|__|不预设|不(?:聘|请|委托)|一事一议|酌[定付情]|看情况|到时|"
              + "除(?:此|本|上|前|以上)[^,;。]{0,8}(?:外|以外|之外)[^,;。]{0,12}(?:不|无|没有)");

  /** The lines behind the last clause belong to no clause. */
  private static final Pattern SIGNING =
      Pattern.compile(
          "^(?:签订|签约|签署|合同签订)?(?:日期|时间|地点)|^(?:发包人|承包人|甲方|乙方|发包方|承包方)[^,;。]{0,12}(?::|盖章|签字|公章)|^\\((?:以下|此页|本页)");

  private static final String SAID = "没有约定，可以补在这里";

  private final Contract contract;

  private @Nullable TextIndex texts;
  private @Nullable TextIndex captions;
  private List<List<Sentence>> byClause = List.of();

  private NearPlace(Contract contract) {
    this.contract = contract;
  }

  static NearPlace of(Contract contract) {
    return new NearPlace(contract);
  }

  /** The first sentence with the first of these words that the contract itself has. */
  List<Evidence> find(List<String> words) {
    return words.stream()
        .map(this::leftOpen)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> words.stream().map(this::sentence).flatMap(Optional::stream).findFirst())
        .map(this::evidence)
        .orElse(List.of());
  }

  /** Where the contract says itself that the matter is not settled: 承包人违约责任:本合同不设定. */
  private Optional<Sentence> leftOpen(String word) {
    BitSet some = with(word);
    if (texts != null) {
      some.and(texts.of(LEFT_OPEN));
    }
    for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
      Sentence sentence = contract.sentences().get(i);
      PartKind part = contract.parts().get(sentence.part()).kind();
      if (part != PartKind.PAPER
          && part != PartKind.AWARD_NOTICE
          && LEFT_OPEN.matcher(sentence.text()).find()) {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }

  /** Under a heading with the word before anywhere else. */
  private Optional<Sentence> sentence(String word) {
    Optional<Sentence> said = Optional.empty();
    BitSet some = with(word);
    for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
      Sentence sentence = contract.sentences().get(i);
      PartKind part = contract.parts().get(sentence.part()).kind();
      if (part == PartKind.PAPER
          || part == PartKind.AWARD_NOTICE
          || heading(sentence)
          || papersOnly(sentence.text(), word)) {
        continue;
      }
      if (caption(sentence).contains(word) || opens(sentence, word)) {
        return Optional.of(sentence);
      }
      if (said.isEmpty()) {
        said = Optional.of(sentence);
      }
    }
    return said;
  }

  /** 竣工资料 are no 工资. */
  private static boolean papersOnly(String text, String word) {
    return text.contains("工资料") && text.contains(word) && !text.replace("工资料", "工料").contains(word);
  }

  /** The sentences that hold the word, or whose heading does. */
  private BitSet with(String word) {
    TextIndex inTexts = texts;
    TextIndex inCaptions = captions;
    if (inTexts == null || inCaptions == null) {
      inTexts = new TextIndex(contract.sentences().stream().map(Sentence::text).toList());
      inCaptions = new TextIndex(contract.clauses().stream().map(Clause::caption).toList());
      texts = inTexts;
      captions = inCaptions;
      byClause = contract.clauses().stream().<List<Sentence>>map(c -> new ArrayList<>(2)).toList();
      contract.sentences().forEach(s -> byClause.get(s.clause()).add(s));
    }
    BitSet some = inTexts.of(word);
    inCaptions.of(word).stream()
        .forEach(clause -> byClause.get(clause).forEach(s -> some.set(s.index())));
    return some;
  }

  /** The heading of the clause, printed on a line of its own or before the first words. */
  private String caption(Sentence sentence) {
    return contract.clauses().get(sentence.clause()).caption();
  }

  /** 第十三条 验收与资料 发包人收到…: the words that open a clause are its heading too. */
  private boolean opens(Sentence sentence, String word) {
    Clause clause = contract.clauses().get(sentence.clause());
    int at = sentence.text().indexOf(word);
    return at >= 0
        && at <= clause.number().length() + OPENING
        && sentence.span().from() <= clause.span().from() + OPENING;
  }

  /** A line of its own that only names what follows. */
  private boolean heading(Sentence sentence) {
    String caption = caption(sentence);
    return !caption.isEmpty() && sentence.text().strip().endsWith(caption);
  }

  /** A short sentence with what follows it in its clause. */
  private Span withNext(Sentence sentence) {
    Span all = withBefore(sentence);
    int next = sentence.index() + 1;
    while (next < contract.sentences().size()) {
      Sentence after = contract.sentences().get(next++);
      boolean together = after.clause() == sentence.clause() && after.file() == sentence.file();
      if (!together
          || sentence.table() >= 0
          || SIGNING.matcher(after.text()).find()
          || after.span().to() - all.from() > CLAUSE) {
        break;
      }
      all = all.cover(after.span());
    }
    return all;
  }

  /** 除本款外别无约定: with what the clause says before, whose end it is. */
  private Span withBefore(Sentence sentence) {
    Span all = sentence.span();
    for (int i = sentence.index() - 1; i >= 0 && sentence.text().startsWith("除"); i--) {
      Sentence before = contract.sentences().get(i);
      if (before.clause() != sentence.clause()
          || before.file() != sentence.file()
          || all.to() - before.span().from() > CLAUSE) {
        break;
      }
      all = all.cover(before.span());
    }
    return all;
  }

  private List<Evidence> evidence(Sentence sentence) {
    Span all = withNext(sentence);
    Span brief = new Span(all.file(), all.from(), Math.min(all.to(), all.from() + QUOTE));
    return EvidenceFinder.of(brief, SAID, contract);
  }
}
