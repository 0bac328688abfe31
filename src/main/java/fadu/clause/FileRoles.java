package fadu.clause;

import java.util.List;

/** Says which file of a submission is what, by its title, else by its name. */
final class FileRoles {
  private static final int LINES = 6;

  private record Sign(FileRole role, List<String> words) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(FileRole.AWARD_NOTICE, List.of("中标通知书", "成交通知书", "中选通知书", "中标结果通知书")),
          new Sign(FileRole.SUPPLEMENT, List.of("补充协议", "补充合同", "变更协议", "补充条款")),
          new Sign(
              FileRole.TENDER_DOCUMENT,
              List.of(
                  "招标文件", "磋商文件", "采购文件", "谈判文件", "询价文件", "比选文件", "遴选文件", "招标公告", "磋商公告", "采购公告",
                  "投标邀请", "答疑", "澄清")),
          new Sign(FileRole.BID, List.of("投标文件", "响应文件", "投标函", "报价函", "报价文件", "已标价工程量清单", "投标书")),
          new Sign(
              FileRole.CONTRACT,
              List.of("通用合同条款", "专用合同条款", "通用条款", "专用条款", "合同协议书", "专用合同条件", "通用合同条件")),
          new Sign(
              FileRole.ANNEX,
              List.of(
                  "附件",
                  "附录",
                  "附表",
                  "保修书",
                  "安全协议",
                  "安全生产管理协议",
                  "安全生产协议",
                  "廉政",
                  "廉洁",
                  "授权委托书",
                  "承诺函",
                  "承诺书",
                  "保函",
                  "工程量清单",
                  "一览表",
                  "工资支付",
                  "联合体协议")));

  private FileRoles() {}

  static FileRole of(int index, Folded folded) {
    if (index == 0) {
      return FileRole.CONTRACT;
    }
    int stop = Math.min(LINES, folded.lines.size());
    for (int i = 0; i < stop; i++) {
      String words = folded.words(folded.lines.get(i));
      FileRole role = words.length() <= 60 ? read(words, true) : FileRole.OTHER;
      if (role != FileRole.OTHER) {
        return role;
      }
    }
    return read(folded.document.source().name(), false);
  }

  /** A title ends with the word that names the paper; a file name only contains it. */
  private static FileRole read(String words, boolean title) {
    int bracket = words.lastIndexOf('(');
    String head = title && bracket > 2 ? words.substring(0, bracket) : words;
    for (Sign sign : SIGNS) {
      for (String word : sign.words()) {
        boolean found =
            title
                ? head.endsWith(word) || head.endsWith(word + "书") || annex(sign, words, word)
                : words.contains(word);
        if (found) {
          return sign.role();
        }
      }
    }
    return FileRole.OTHER;
  }

  private static boolean annex(Sign sign, String words, String word) {
    return sign.role() == FileRole.ANNEX && words.startsWith(word);
  }
}
