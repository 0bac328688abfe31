package fadu.clause;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what kind of document a text is: by its title, else by its parties, else by its words. */
final class KindOfDocument {
  private static final int READ = 40_000;
  private static final int ENOUGH = 3;
  private static final int SHORT_TEXT = 800;
  private static final int SUPPLEMENT = 1500;

  private final Folded folded;
  private final List<String> title;
  private final List<String> parties;

  private KindOfDocument(Folded folded) {
    this.folded = folded;
    this.title = TitleLines.of(folded);
    this.parties = PartyLabels.of(folded);
  }

  static DocumentKind of(Folded folded) {
    return new KindOfDocument(folded).read();
  }

  private DocumentKind read() {
    DocumentKind paper = paper();
    if (paper != null) {
      return paper;
    }
    ContractTitle.Named titled = named();
    if (titled == null) {
      return byContent();
    }
    DocumentKind named = titled.open() ? weighed(titled.kind()) : titled.kind();
    if (named == DocumentKind.CONSTRUCTION || named == DocumentKind.EPC) {
      return named == DocumentKind.EPC ? named : orSubcontract();
    }
    return named == DocumentKind.OPERATION && evidence() >= 2 * ENOUGH && !operates()
        ? DocumentKind.CONSTRUCTION
        : named;
  }

  /** By the title; a supplement is of the kind of the contract that it changes. */
  private ContractTitle.@Nullable Named named() {
    ContractTitle.Named named = ContractTitle.of(title);
    boolean supplement =
        title.stream().anyMatch(line -> line.contains("补充") || line.contains("变更协议"));
    return named == null && supplement ? ContractTitle.of(changed()) : named;
  }

  /** The title in 《柳河闸站施工合同》, named in the first lines. */
  private List<String> changed() {
    String text = folded.text.substring(0, Math.min(SUPPLEMENT, folded.text.length()));
    for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
      int close = text.indexOf('》', open);
      String words = close > open ? text.substring(open + 1, close) : "";
      if (words.length() < 60 && ContractTitle.isContract(words)) {
        return List.of(words);
      }
    }
    return List.of();
  }

  /** 采购, 养护, 制作安装: goods or services with some works, or works with what they need. */
  private DocumentKind weighed(DocumentKind titled) {
    DocumentKind labelled = labelled();
    if (labelled != null) {
      return labelled;
    }
    BodyWords body = BodyWords.of(head());
    if (titled == DocumentKind.CONSTRUCTION) {
      DocumentKind other = body.other();
      return other != null ? other : titled;
    }
    return body.works() ? DocumentKind.CONSTRUCTION : titled;
  }

  private @Nullable DocumentKind paper() {
    for (String line : title) {
      DocumentKind kind = line.indexOf(':') < 0 ? ending(KindWords.PAPERS, line) : null;
      if (kind != null) {
        return kind;
      }
      if (ContractTitle.isContract(line)) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable DocumentKind ending(Map<DocumentKind, List<String>> table, String line) {
    int bracket = line.indexOf('(', 1);
    String head = bracket > 0 ? line.substring(0, bracket) : line;
    for (Map.Entry<DocumentKind, List<String>> row : table.entrySet()) {
      if (row.getValue().stream().anyMatch(head::endsWith)) {
        return row.getKey();
      }
    }
    return null;
  }

  /** 承包人（甲方） and 分包人（乙方） make a subcontract, whatever the title says. */
  private DocumentKind orSubcontract() {
    boolean labour = String.join("", title).contains("劳务");
    for (String party : parties) {
      if (party.startsWith("分包") || party.startsWith("劳务分包") || party.startsWith("专业分包")) {
        return labour || party.startsWith("劳务")
            ? DocumentKind.LABOUR_SUBCONTRACT
            : DocumentKind.PROFESSIONAL_SUBCONTRACT;
      }
    }
    return DocumentKind.CONSTRUCTION;
  }

  /** By labels such as 出租方, which no contract about works has. */
  private @Nullable DocumentKind labelled() {
    for (Map.Entry<DocumentKind, List<String>> row : KindWords.LABELS.entrySet()) {
      boolean side =
          row.getValue().stream()
              .anyMatch(
                  w -> parties.stream().anyMatch(p -> p.startsWith(w) || p.contains("(" + w)));
      boolean building =
          parties.stream()
              .anyMatch(
                  p ->
                      p.startsWith("承包")
                          || p.startsWith("施工")
                          || p.contains("(承包")
                          || p.contains("(施工"));
      if (side && !building) {
        return row.getKey();
      }
    }
    return null;
  }

  private DocumentKind byContent() {
    DocumentKind labelled = labelled();
    if (labelled != null) {
      return labelled;
    }
    DocumentKind other = BodyWords.of(head()).other();
    if (other != null && !parties.isEmpty()) {
      return other;
    }
    String text = head();
    int evidence = evidence();
    if (evidence >= (text.length() <= SHORT_TEXT ? ENOUGH - 1 : 2 * ENOUGH)) {
      DocumentKind kind = orSubcontract();
      return kind == DocumentKind.CONSTRUCTION && text.contains("发包人要求") && total(text)
          ? DocumentKind.EPC
          : kind;
    }
    boolean contract = text.contains("合同") || text.contains("协议") || text.contains("甲方");
    return contract && text.length() > 30 && !parties.isEmpty()
        ? DocumentKind.OTHER_CONTRACT
        : DocumentKind.UNRECOGNISED;
  }

  private static boolean total(String text) {
    int at = text.indexOf("工程总承包");
    return at >= 0 && text.indexOf("工程总承包", at + 1) > 0;
  }

  private boolean operates() {
    String text = head();
    return text.contains("承包经营")
        || text.contains("承包费")
        || text.contains("上缴")
        || text.contains("亏损");
  }

  private int evidence() {
    String text = head();
    return (int) KindWords.BUILDING.stream().filter(text::contains).count();
  }

  private String head() {
    return folded.text.length() > READ ? folded.text.substring(0, READ) : folded.text;
  }
}
