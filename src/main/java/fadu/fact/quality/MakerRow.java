package fadu.fact.quality;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Mode;
import fadu.fact.Reading;
import fadu.fact.StatementFact;
import fadu.fact.pattern.Pattern;
import java.util.List;
import java.util.Optional;

/** A row of a table of materials: who buys, whose product, whether another will do. */
record MakerRow(Reading reading) {
  private static final Pattern MAKER =
      Pattern.compile("供应单位|供货单位|供应方|供货方|供方|货源|采购渠道|采购来源|进货|品牌|牌子|厂家|厂商|供应商|供货商|生产商|生产厂|制造商");
  private static final Pattern BOUND =
      Pattern.compile(
          "统一采用|统一用|统一为|统一使用|必须采用|必须用|指定|限定|唯一|不得更换|不得换|不准换|不许换|不可换|不能换|不得替换|不可替代|不接受|固定品牌|统一品牌|必须|独家");

  /** 限“某某”FX-3型: the cell itself names a make, whatever its column is called. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:限用?|指定|必须用?|只用|只能用|采用|选用|使用|全用|统一)[为:]?[“\"「『][\\p{Han}A-Za-z0-9·-]{2,10}[”\"」』]|[\\p{Han}A-Za-z]{2,8}(?:牌|品牌)");

  private static final Pattern ANY = Pattern.compile("(?:任何|各种|各类|任意|哪种)(?:品牌|牌子|厂家)");
  private static final Pattern OPEN = Pattern.compile("参考|推荐|同等|相当|或类似|不限|自选|自定");
  private static final Pattern CHANGES =
      Pattern.compile("(?:可否|能否|是否|允许|可)[^|]{0,6}(?:替换|替代|更换|调换|变更|换)");
  private static final Pattern NO = Pattern.compile("^(?:否|不|×|无)");
  private static final Pattern BY_EMPLOYER = Pattern.compile("甲供|甲方供|发包人供|甲方采购|发包人采购|建设单位采购");
  private static final Pattern MANY = Pattern.compile("[、/][^|]{1,12}[、/]|三家|三个");

  Optional<Fact> read(Sentence row) {
    List<Sentence> all = reading.contract().sentences();
    int head = row.index();
    while (head > 0
        && all.get(head - 1).table() == row.table()
        && all.get(head - 1).file() == row.file()) {
      head--;
    }
    String heads = all.get(head).text();
    String before =
        head > 0 && all.get(head - 1).file() == row.file() ? all.get(head - 1).text() : "";
    String around = heads + "\n" + before + "\n" + reading.part(row).title();
    String text = row.text();
    boolean named =
        NAMED.matcher(text).find()
            && (BOUND.matcher(text).find() || MakerReader.says(reading, "brand.exclusive", text));
    named &= !ANY.matcher(text).find();
    if (head == row.index() || !MAKER.matcher(heads).find() && !named) {
      return Optional.empty();
    }
    boolean bound =
        BOUND.matcher(text).find()
            || BOUND.matcher(around).find()
            || MakerReader.says(reading, "brand.exclusive", text)
            || unchangeable(heads, text);
    boolean open =
        !unchangeable(heads, text)
            && (OPEN.matcher(around).find()
                || OPEN.matcher(text).find()
                || MANY.matcher(text).find());
    if (BY_EMPLOYER.matcher(text).find() || BY_EMPLOYER.matcher(around).find()) {
      return Optional.empty();
    }
    if (bound && !(open && !BOUND.matcher(text).find()) && (named || filled(heads, text))) {
      return Optional.of(statement(row, Mode.MUST, "采购限定的品牌、厂家的产品"));
    }
    return open ? Optional.of(statement(row, Mode.MAY, "选用同等档次的产品")) : Optional.empty();
  }

  private StatementFact statement(Sentence row, Mode mode, String act) {
    return new StatementFact(
        "materials.brands", "承包人", mode, act, "", "", reading.source(row.span()));
  }

  /** 可否替换: 否. */
  private static boolean unchangeable(String heads, String text) {
    String[] names = heads.split("\\|", -1);
    String[] cells = text.split("\\|", -1);
    for (int i = 0; i < names.length && names.length == cells.length; i++) {
      if (CHANGES.matcher(names[i]).find() && NO.matcher(cells[i].strip()).find()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the cell under the maker's column says something. */
  private static boolean filled(String heads, String text) {
    String[] names = heads.split("\\|", -1);
    String[] cells = text.split("\\|", -1);
    for (int i = 0; i < names.length && names.length == cells.length; i++) {
      if (MAKER.matcher(names[i]).find()) {
        String cell = cells[i].strip();
        return cell.length() >= 2 && !OPEN.matcher(cell).find() && !cell.contains("自选");
      }
    }
    return names.length != cells.length;
  }
}
