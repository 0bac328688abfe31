package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.ListFact;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The payment schedule: {@code payment.nodes} and what its arithmetic gives. */
final class NodeReader implements PaymentReader.Topic {
  private static final int BRIEF = 60;

  private static final Pattern FIRST =
      Pattern.compile("(?:首笔|首期|首次|第一笔|第一期|第一次)[^,;。]{0,6}(?:进度款|付款|支付|工程款|拨款)");

  @Override
  public List<Fact> read(Reading reading, ShareFinder shares, Facts found) {
    List<Node> nodes = new NodeFinder(reading, shares).find();
    List<Fact> facts = new ArrayList<>();
    if (!nodes.isEmpty()) {
      facts.add(
          new ListFact(
              "payment.nodes",
              nodes.stream().map(NodeReader::row).toList(),
              reading.source(words(reading, nodes))));
    }
    facts.addAll(new NodeArithmetic(reading, nodes).facts());
    facts.addAll(new NodeConflicts(reading, nodes).facts());
    firstProgress(reading, shares, nodes).or(() -> firstPayment(reading)).ifPresent(facts::add);
    return facts;
  }

  /** How far the work must be before the first payment, where nothing is paid month by month. */
  private static Optional<Fact> firstProgress(
      Reading reading, ShareFinder finder, List<Node> nodes) {
    if (nodes.stream().anyMatch(n -> n.share().ofWorkDone() && !n.share().retention())) {
      return Optional.empty();
    }
    for (Sentence sentence : reading.text().with(FIRST)) {
      if (FIRST.matcher(sentence.text()).find()) {
        Optional<Share> output =
            finder.in(sentence).stream().filter(s -> s.sort() == Share.Sort.OUTPUT).findFirst();
        if (output.isPresent()) {
          return output.map(share -> first(reading, share));
        }
      }
    }
    return nodes.stream()
        .map(node -> node.share().sentence())
        .findFirst()
        .flatMap(
            first ->
                finder.in(first).stream()
                    .filter(share -> share.sort() == Share.Sort.OUTPUT)
                    .findFirst())
        .map(share -> first(reading, share));
  }

  private static final Words OUTPUT = Words.of("产值|工程量|工作量|进度|完成|做到|干到|做够|干够|做满|干满|做了|干了|累计");

  private static Optional<Fact> firstPayment(Reading reading) {
    return reading.text().own(OUTPUT).stream()
        .flatMap(s -> FirstPayment.in(reading, s).stream())
        .map(f -> (Fact) f)
        .findFirst();
  }

  private static Fact first(Reading reading, Share share) {
    return new RateFact(
        "payment.firstProgressAfter",
        share.percent(),
        share.base(),
        reading.source(share.sentence().span()));
  }

  private static List<String> row(Node node) {
    return List.of(
        node.condition(),
        node.cumulative() ? "累计" : node.share().retention() ? "质保金" : "当期",
        node.share().percent().stripTrailingZeros().toPlainString() + "%",
        node.share().base());
  }

  static List<Span> words(Reading reading, List<Node> nodes) {
    Map<Integer, Span> bySentence = new TreeMap<>();
    List<Span> rows = new ArrayList<>();
    for (Node node : nodes) {
      Sentence sentence = node.share().sentence();
      Span own = words(reading, node);
      if (sentence.table() >= 0) {
        rows.add(own);
      } else {
        Span whole = sentence.text().length() <= BRIEF ? sentence.span() : own;
        bySentence.merge(sentence.index(), whole, Span::cover);
      }
    }
    rows.addAll(bySentence.values());
    return rows;
  }

  /** A table row counts whole, a clause by the stretch between two commas. */
  static Span words(Reading reading, Node node) {
    Share share = node.share();
    return share.sentence().table() >= 0
        ? share.sentence().span()
        : reading.span(share.sentence(), share.from(), share.to());
  }
}
