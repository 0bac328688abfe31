package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;

/**
 * A name behind the label of a side.
 *
 * @param name as written, notes left out
 * @param sealed whether label or name asks for the seal: the place is a signature page
 * @param from first character of label and name in the sentence
 * @param to one past the name
 */
record NamedParty(Sentence sentence, Party party, String name, boolean sealed, int from, int to) {}
