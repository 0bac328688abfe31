package fadu.rules.drl;

import java.util.List;
import java.util.Set;

/** What a field holds, and with which signs it may be compared. */
enum FieldType {
  TEXT("文字"),
  NUMBER("数"),
  DATE("日期"),
  BOOL("true 或 false"),
  TEXTS("一列文字"),
  STATE("State.…"),
  UNIT("Unit.…"),
  MODE("Mode.…"),
  PARTY("Party.…");

  private final String label;

  FieldType(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  Set<String> signs() {
    return switch (this) {
      case NUMBER, DATE -> Set.of("==", "!=", "<", "<=", ">", ">=");
      case TEXTS -> Set.of("contains", "not contains");
      default -> Set.of("==", "!=");
    };
  }

  /** Names of the constants, for the fields that hold one. */
  static List<String> names(Enum<?>[] constants) {
    return java.util.Arrays.stream(constants).map(Enum::name).toList();
  }
}
