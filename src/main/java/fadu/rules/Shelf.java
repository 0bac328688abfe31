package fadu.rules;

import fadu.fact.Dictionary;
import fadu.fact.Vocabulary;
import fadu.law.Holidays;
import fadu.law.LegalBasis;
import fadu.law.Threshold;
import java.util.List;
import java.util.Map;

/**
 * What all pages share.
 *
 * @param thresholds name → values in order of their dates
 */
record Shelf(
    Dictionary dictionary,
    Vocabulary vocabulary,
    Map<String, LegalBasis> bases,
    Map<String, List<Threshold>> thresholds,
    Holidays holidays) {}
