/**
 * Findings and decisions as papers for people who work in Word and Excel. Everything in them is
 * text; nothing is calculated, linked or fetched.
 */
@NullMarked
package fadu.report.sheet;

import org.jspecify.annotations.NullMarked;
