/**
 * Word documents that are one XML file (flat OPC, Word 2003 XML), turned into the package that the
 * reader of docx reads.
 */
@NullMarked
package fadu.extract.flat;

import org.jspecify.annotations.NullMarked;
