package fadu.extract.doc;

import fadu.extract.flow.NumberCodes;
import fadu.extract.flow.NumberFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/**
 * Counts list items in the order of the document and prints their labels as Word does. Lists that
 * share their definition count on together, unless one brings a starting number of its own.
 */
final class ListLabels {
  private static final int LEVELS = 9;
  private static final int IDLE = Integer.MIN_VALUE;

  private final @Nullable ListTables tables;
  private final Map<Integer, int[]> counts = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  ListLabels(@Nullable ListTables tables) {
    this.tables = tables;
  }

  /** The label of the next paragraph of a list with the blank after it, empty if it has none. */
  String next(int list, int level) {
    if (tables == null || list <= 0 || list == 0xF801 || level < 0 || level >= LEVELS) {
      return "";
    }
    try {
      int definition = tables.getLfo(list).getLsid();
      ListData data = tables.getListData(definition);
      if (data == null || level >= data.numLevels()) {
        return "";
      }
      LFOData overrides = tables.getLfoData(list);
      return label(definition, data, overrides, list, level);
    } catch (NoSuchElementException e) {
      return "";
    }
  }

  private String label(int definition, ListData data, LFOData overrides, int list, int level) {
    int[] count =
        counts.computeIfAbsent(
            definition,
            k -> {
              int[] idle = new int[LEVELS];
              Arrays.fill(idle, IDLE);
              return idle;
            });
    for (int i = 0; i < level; i++) {
      if (count[i] == IDLE) {
        count[i] = level(data, overrides, i).getStartAt();
      }
    }
    Integer own = begun.add(list * 16 + level) ? start(overrides, level) : null;
    int start = level(data, overrides, level).getStartAt();
    count[level] = own != null ? own : count[level] == IDLE ? start : count[level] + 1;
    for (int i = level + 1; i < LEVELS && i < data.numLevels(); i++) {
      ListLevel deeper = level(data, overrides, i);
      int limit = deeper.getRestart();
      if (limit == 0 || limit > level || limit < 0) {
        count[i] = IDLE;
      }
    }
    return print(data, overrides, count, level);
  }

  private static String print(ListData data, LFOData overrides, int[] count, int level) {
    ListLevel style = level(data, overrides, level);
    String text = style.getNumberText();
    if (text == null || style.getNumberFormat() == 23) {
      return "";
    }
    StringBuilder label = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c < LEVELS) {
        int format = level(data, overrides, c).getNumberFormat();
        boolean decimal = style.isLegalNumbering() && c <= level;
        int value = count[c] == IDLE ? level(data, overrides, c).getStartAt() : count[c];
        label.append(
            NumberFormat.print(value, decimal ? "decimal" : NumberCodes.name(format), null));
      } else {
        label.append(c);
      }
    }
    if (label.chars().noneMatch(Character::isLetterOrDigit)
        && label.chars().noneMatch(c -> c >= 0x2460 && c <= 0x24FF)) {
      return "";
    }
    return style.getTypeOfCharFollowingTheNumber() == 2
        ? label.toString()
        : label.append(' ').toString();
  }

  private static ListLevel level(ListData data, LFOData overrides, int level) {
    ListFormatOverrideLevel override = override(overrides, level);
    ListLevel own = override == null || !override.isFormatting() ? null : override.getLevel();
    return own == null ? data.getLevel(level + 1) : own;
  }

  private static @Nullable Integer start(LFOData overrides, int level) {
    ListFormatOverrideLevel override = override(overrides, level);
    if (override == null || !override.isStartAt()) {
      return null;
    }
    ListLevel own = override.isFormatting() ? override.getLevel() : null;
    return own == null
        ? Integer.valueOf(override.getIStartAt())
        : Integer.valueOf(own.getStartAt());
  }

  private static @Nullable ListFormatOverrideLevel override(
      @Nullable LFOData overrides, int level) {
    if (overrides == null || overrides.getRgLfoLvl() == null) {
      return null;
    }
    for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
      if (override != null && override.getLevelNum() == level) {
        return override;
      }
    }
    return null;
  }
}
