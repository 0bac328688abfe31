package fadu.review.ruleset;

import fadu.rules.FailedCase;
import fadu.rules.RuleReport;
import fadu.rules.file.Fault;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a checking child process tells its parent, as bytes. */
final class VettingWire {
  static final int AT = 1;
  static final int REPORT = 2;

  /** Longer words are cut: what an author reads is short. */
  private static final int LONGEST = 4_000;

  private VettingWire() {}

  static void at(DataOutputStream out, String file, int line) throws IOException {
    out.writeByte(AT);
    text(out, file);
    out.writeInt(line);
    out.flush();
  }

  static void report(DataOutputStream out, RuleReport report) throws IOException {
    out.writeByte(REPORT);
    out.writeInt(report.points());
    out.writeInt(report.rules());
    out.writeInt(report.cases());
    out.writeInt(report.faults().size());
    for (Fault fault : report.faults()) {
      text(out, fault.file());
      out.writeInt(fault.line());
      text(out, fault.message());
      text(out, fault.remedy());
    }
    out.writeInt(report.failed().size());
    for (FailedCase each : report.failed()) {
      text(out, each.point());
      text(out, each.file());
      out.writeInt(each.line());
      text(out, each.says());
      text(out, each.expected());
      text(out, each.actual());
      text(out, each.message());
      text(out, each.hint());
    }
    out.flush();
  }

  /** The rest of a report whose mark was read. */
  static RuleReport report(DataInputStream in) throws IOException {
    int points = in.readInt();
    int rules = in.readInt();
    int cases = in.readInt();
    List<Fault> faults = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      faults.add(new Fault(in.readUTF(), in.readInt(), in.readUTF(), in.readUTF()));
    }
    List<FailedCase> failed = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      failed.add(
          new FailedCase(
              in.readUTF(),
              in.readUTF(),
              in.readInt(),
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              in.readUTF()));
    }
    return new RuleReport(points, rules, cases, faults, failed);
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > 100_000) {
      throw new IOException("no count");
    }
    return count;
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    out.writeUTF(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
  }
}
