package fadu.extract.txt;

import fadu.text.SourceTextBuilder;

/**
 * Text of a file and the encoding it was read in.
 *
 * @param nuls number of U+0000 that were taken out
 * @param broken number of places whose bytes mean no character; U+FFFD stands there
 */
public record Decoded(String text, String charset, int nuls, int broken) {
  /** The text without U+0000, which no document means and no database takes. */
  public static Decoded clean(String text, String charset) {
    int nuls = (int) text.chars().filter(c -> c == 0).count();
    return new Decoded(nuls == 0 ? text : text.replace("\0", ""), charset, nuls, 0);
  }

  /** Says what was taken out or could not be read. */
  public void note(SourceTextBuilder builder) {
    if (nuls > 0) {
      builder.warn("SUSPICIOUS_CHARACTERS", "文件中有" + nuls + "个空字符（U+0000），已去掉后审查；请核对原文。");
    }
    if (broken > 0) {
      builder.incomplete();
      builder.warn("SUSPICIOUS_CHARACTERS", "文件中有" + broken + "处字节不是文字，以“\uFFFD”代替；请核对原文。");
      builder.warn("PARTIAL_TEXT", "文件中有" + broken + "处字节读不成文字，这些地方的内容没有审查；请用办公软件打开核对后另存再提交。");
    }
  }
}
