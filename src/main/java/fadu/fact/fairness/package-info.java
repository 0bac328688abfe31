/** Terms that weigh on one side alone: priority, site data, deadlines of claims, interpretation. */
@NullMarked
package fadu.fact.fairness;

import org.jspecify.annotations.NullMarked;
