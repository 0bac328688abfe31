package fadu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilledBracketsTest {
  @ParameterizedTest
  @CsvSource({
    "工期共【180】天, 工期共180天",
    "户名：【云岭恒达公司】, 户名：云岭恒达公司",
    "开工【2026】年【3】月, 开工2026年3月",
    "【专用条款】工期, 【专用条款】工期",
    "工期【】天, 工期【】天",
    "工期【  】天, 工期【  】天",
    "云建合【2026】12号, 云建合【2026】12号",
    "发包人【盖章】：, 发包人【盖章】：",
    "面积【待测绘】平方米, 面积【待测绘】平方米",
    "未配对【180天, 未配对【180天",
  })
  void leavesOutBracketsAroundWhatWasFilledIn(String text, String read) {
    var signs = FilledBrackets.signs(text);
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!signs.get(i)) {
        left.append(text.charAt(i));
      }
    }
    assertThat(left).hasToString(read);
  }
}
