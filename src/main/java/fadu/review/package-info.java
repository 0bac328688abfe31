/**
 * Files and declared data in, a review result out: extract, parse, read the facts, settle the date
 * whose law applies, assess.
 */
@NullMarked
package fadu.review;

import org.jspecify.annotations.NullMarked;
