/** Alternatives a contract offers and which of them are chosen: boxes, "第__种方式", struck lines. */
@NullMarked
package fadu.fact.choice;

import org.jspecify.annotations.NullMarked;
