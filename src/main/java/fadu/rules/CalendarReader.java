package fadu.rules;

import fadu.law.Holidays;
import fadu.rules.file.Faults;
import fadu.rules.file.Fields;
import fadu.rules.file.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads {@code calendar.yaml}: year → days off and make-up working days, singly or {@code a..b}.
 */
final class CalendarReader {
  private final Set<LocalDate> off = new HashSet<>();
  private final Set<LocalDate> work = new HashSet<>();
  private final Set<Integer> years = new HashSet<>();

  private CalendarReader() {}

  static Holidays read(String file, YamlNode node, Faults faults) {
    CalendarReader reader = new CalendarReader();
    Fields.of(node, file, faults)
        .ifPresent(
            in -> {
              for (String year : in.names()) {
                if (!year.matches("20[0-9]{2}")) {
                  in.fault(year, "年份“" + year + "”不对", "写成 2026");
                } else {
                  in.map(year).ifPresent(days -> reader.year(Integer.parseInt(year), days));
                }
              }
            });
    return new Holidays(reader.off, reader.work, reader.years);
  }

  private void year(int year, Fields in) {
    years.add(year);
    days(year, "off", in, off);
    days(year, "work", in, work);
    in.finish();
  }

  private static void days(int year, String name, Fields in, Set<LocalDate> days) {
    for (String text : in.texts(name)) {
      try {
        String[] ends = text.split("\\.\\.", -1);
        LocalDate first = LocalDate.parse(ends[0]);
        LocalDate last = LocalDate.parse(ends[ends.length - 1]);
        if (ends.length > 2 || first.getYear() != year || last.getYear() != year) {
          throw new DateTimeParseException("out of range", text, 0);
        }
        if (last.isBefore(first)) {
          throw new DateTimeParseException("backwards", text, 0);
        }
        first.datesUntil(last.plusDays(1)).forEach(days::add);
      } catch (DateTimeParseException e) {
        in.fault(
            name,
            "日期“" + text + "”不对",
            "写成 " + year + "-10-01 或 " + year + "-10-01.." + year + "-10-07，都在本年内");
      }
    }
  }
}
