/**
 * Word files (docx, docm, dotx; transitional and strict) as a stream of XML, without a document
 * model: what a reader sees on the page, numbering labels included, and nothing that is deleted.
 *
 * <p>Nothing is fetched or run. What is left unread is said in a warning.
 */
@NullMarked
package fadu.extract.docx;

import org.jspecify.annotations.NullMarked;
