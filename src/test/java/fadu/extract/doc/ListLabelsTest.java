package fadu.extract.doc;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.junit.jupiter.api.Test;

class ListLabelsTest {
  private static final int CHINESE = 39;
  private static final int DECIMAL = 0;

  @Test
  void countsInChineseWhereTheListSaysSo() {
    ListLabels labels = labels("第\0条", "\0.\1", "（\2）");
    assertThat(labels.next(1, 0)).isEqualTo("第一条 ");
    assertThat(labels.next(1, 1)).isEqualTo("一.1 ");
    assertThat(labels.next(1, 2)).isEqualTo("（1） ");
    assertThat(labels.next(1, 2)).isEqualTo("（2） ");
    assertThat(labels.next(1, 1)).isEqualTo("一.2 ");
    assertThat(labels.next(1, 2)).isEqualTo("（1） ");
    for (int i = 2; i < 11; i++) {
      labels.next(1, 0);
    }
    assertThat(labels.next(1, 0)).isEqualTo("第十一条 ");
    assertThat(labels.next(1, 1)).isEqualTo("十一.1 ");
  }

  @Test
  void printsNothingForNoListAndForUnknownLists() {
    ListLabels labels = labels("第\0条", "\0.\1", "（\2）");
    assertThat(labels.next(0, 0)).isEmpty();
    assertThat(labels.next(99, 0)).isEmpty();
    assertThat(labels.next(1, 12)).isEmpty();
    assertThat(new ListLabels(null).next(1, 0)).isEmpty();
  }

  private static ListLabels labels(String... patterns) {
    ListTables tables = new ListTables(new byte[16], 0, 4, 4);
    ListData data = new ListData(7, true);
    for (int i = 0; i < patterns.length; i++) {
      int format = i == 0 ? CHINESE : DECIMAL;
      data.setLevel(i, new ListLevel(1, format, 0, new byte[0], new byte[0], patterns[i]));
    }
    LFO lfo = new LFO();
    lfo.setLsid(7);
    tables.addList(data, lfo, new LFOData());
    return new ListLabels(tables);
  }
}
