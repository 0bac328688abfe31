package fadu.review.ruleset;

import fadu.rules.RuleReport;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A checker that a rule file brings down in the way its property says. */
public final class FaultChecker {
  private static boolean flag = true;

  private FaultChecker() {}

  public static void main(String[] args) throws Exception {
    DataOutputStream out = new DataOutputStream(System.out);
    VettingWire.at(out, "payment/good.yaml", 0);
    VettingWire.at(
        out, "payment/bad.yaml", System.getProperty("fault").equals("hang-case") ? 7 : 0);
    act(System.getProperty("fault"), out);
    VettingWire.report(out, new RuleReport(1, 1, 1, List.of(), List.of()));
  }

  private static void act(String fault, DataOutputStream out) throws IOException {
    switch (fault) {
      case "hang", "hang-case" -> {
        long n = 0;
        while (flag) {
          n++;
        }
        out.writeLong(n);
      }
      case "memory" -> {
        List<byte[]> eaten = new ArrayList<>();
        while (flag) {
          eaten.add(new byte[1 << 20]);
        }
      }
      case "exit" -> System.exit(0);
      case "halt" -> Runtime.getRuntime().halt(137);
      case "garbage" ->
          out.write("no such frame".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      case "chatter" -> {
        for (int i = 0; i < 200_000; i++) {
          System.err.println("noise");
        }
      }
      default -> throw new IllegalStateException(fault);
    }
  }
}
