package fadu.fact.paper;

import fadu.clause.FileRole;
import fadu.clause.Sentence;
import fadu.fact.Claims;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tender document among the papers: {@code meta.tenderMode}, {@code meta.fundingSource}. */
public final class TenderDocumentReader implements FactReader {
  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Map<Integer, List<Sentence>> byFile = new LinkedHashMap<>();
    for (Sentence sentence : reading.contract().sentences()) {
      FileRole role = reading.contract().documents().get(sentence.file()).role();
      if (role == FileRole.TENDER_DOCUMENT) {
        byFile.computeIfAbsent(sentence.file(), f -> new ArrayList<>()).add(sentence);
      }
    }
    List<Fact> facts = new ArrayList<>();
    byFile.values().forEach(paper -> facts.addAll(new Terms(reading, paper).tender()));
    return Claims.beside(found, facts);
  }
}
