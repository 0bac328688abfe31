package fadu.fact;

import fadu.clause.Contract;
import fadu.clause.Sentence;
import fadu.fact.pattern.Pattern;
import fadu.fact.pattern.TextIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a submission in one manner of words, and which of them may hold what is looked
 * for. Made when first asked for; belongs to one review and one thread.
 */
public final class View {
  private final List<Sentence> sentences;
  private final Lexicon lexicon;
  private final UnaryOperator<String> manner;
  private final @Nullable String[] made;
  private final BitSet own;
  private final Map<String, BitSet> wordings = new HashMap<>();
  private final @Nullable View base;
  private @Nullable TextIndex index;

  /**
   * @param manner how a text is put; offsets into it need not hold for the sentence
   * @param own the sentences of the contract itself
   * @param base the sentences as they are, whose index serves if the manner changes none
   */
  View(
      Contract contract,
      Lexicon lexicon,
      UnaryOperator<String> manner,
      BitSet own,
      @Nullable View base) {
    this.sentences = contract.sentences();
    this.lexicon = lexicon;
    this.manner = manner;
    this.made = new String[sentences.size()];
    this.own = own;
    this.base = base;
  }

  /** The words of a sentence in this manner. */
  public String of(Sentence sentence) {
    String text = made[sentence.index()];
    if (text == null) {
      text = manner.apply(sentence.text());
      made[sentence.index()] = text;
    }
    return text;
  }

  /** False only where the expression surely has no match in the sentence. */
  public boolean may(Sentence sentence, Pattern pattern) {
    return index().of(pattern).get(sentence.index());
  }

  /** False only where no expression of the wording has a match in the sentence. */
  public boolean may(Sentence sentence, String wording) {
    return of(wording).get(sentence.index());
  }

  /** Whether the sentence holds one of the words. */
  public boolean has(Sentence sentence, Words words) {
    return index().of(words.oneOf()).get(sentence.index());
  }

  /** The sentences in which one of the expressions may match, in reading order. */
  public List<Sentence> with(Pattern... patterns) {
    return list(any(patterns), false);
  }

  /** The sentences that hold one of the words of these, in reading order. */
  public List<Sentence> with(Words... words) {
    return list(any(words), false);
  }

  /** The sentences in which an expression of a wording may match, in reading order. */
  public List<Sentence> with(String wording) {
    return list(of(wording), false);
  }

  /** Those of {@link #with} that the contract itself says. */
  public List<Sentence> own(Pattern... patterns) {
    return list(any(patterns), true);
  }

  /** Those of {@link #with} that the contract itself says. */
  public List<Sentence> own(Words... words) {
    return list(any(words), true);
  }

  /** Those of {@link #with} that the contract itself says. */
  public List<Sentence> own(String wording) {
    return list(of(wording), true);
  }

  private BitSet any(Pattern... patterns) {
    BitSet any = new BitSet();
    for (Pattern pattern : patterns) {
      any.or(of(pattern));
    }
    return any;
  }

  private BitSet any(Words... words) {
    BitSet any = new BitSet();
    for (Words one : words) {
      any.or(of(one));
    }
    return any;
  }

  BitSet of(Pattern pattern) {
    return index().of(pattern);
  }

  BitSet of(Words words) {
    return index().of(words.oneOf());
  }

  BitSet of(String wording) {
    BitSet known = wordings.get(wording);
    if (known == null) {
      known = any(lexicon.patterns(wording).toArray(Pattern[]::new));
      wordings.put(wording, known);
    }
    return known;
  }

  private List<Sentence> list(BitSet which, boolean ownOnly) {
    List<Sentence> found = new ArrayList<>();
    for (int i = which.nextSetBit(0); i >= 0; i = which.nextSetBit(i + 1)) {
      if (!ownOnly || own.get(i)) {
        found.add(sentences.get(i));
      }
    }
    return found;
  }

  private TextIndex index() {
    TextIndex it = index;
    if (it == null) {
      it = made();
      index = it;
    }
    return it;
  }

  private TextIndex made() {
    List<String> texts = new ArrayList<>(sentences.size());
    boolean same = true;
    for (Sentence sentence : sentences) {
      String text = of(sentence);
      same &= text == sentence.text();
      texts.add(text);
    }
    return same && base != null ? base.index() : new TextIndex(texts);
  }
}
