/** Word 97-2003 files, read through POI's HWPF with list numbers counted as Word prints them. */
@NullMarked
package fadu.extract.doc;

import org.jspecify.annotations.NullMarked;
