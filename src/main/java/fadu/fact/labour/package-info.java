/** Wages of migrant workers: the account they are paid from. */
@NullMarked
package fadu.fact.labour;

import org.jspecify.annotations.NullMarked;
