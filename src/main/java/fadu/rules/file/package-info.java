/**
 * Rule files as text: read strictly, with the line of everything, and all faults gathered at once.
 *
 * <p>Knows nothing of law or of Drools; the loaders of {@code fadu.rules} build on it.
 */
@NullMarked
package fadu.rules.file;

import org.jspecify.annotations.NullMarked;
