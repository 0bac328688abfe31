package fadu.extract.txt;

/**
 * Text of a file and the encoding it was read in.
 *
 * @param nuls number of U+0000 that were taken out
 */
public record Decoded(String text, String charset, int nuls) {}
