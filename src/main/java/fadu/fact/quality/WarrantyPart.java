package fadu.fact.quality;

import fadu.clause.Sentence;
import fadu.fact.value.PeriodMention;

/**
 * A warranty period and the part of the works it is for.
 *
 * @param category 防水, 供热供冷, 管线装修, 主体结构, 其他, or 全部 where no part is named
 * @param from first character of the words in the sentence
 * @param to one past the last character
 */
record WarrantyPart(Sentence sentence, String category, PeriodMention period, int from, int to) {}
