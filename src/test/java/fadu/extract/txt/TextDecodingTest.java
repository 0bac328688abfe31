package fadu.extract.txt;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fadu.extract.Refused;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {
  private static final String TEXT = "第一条 发包人应当按照约定支付工程价款，㐀𠮷龘 3%①。\n第二条 质量保证金";

  @Test
  void readsTheSameTextInEveryCertainEncoding() throws Exception {
    assertThat(TextDecoding.decode(TEXT.getBytes(UTF_8)).text()).isEqualTo(TEXT);
    assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(UTF_8)).text()).isEqualTo(TEXT);
    assertThat(TextDecoding.decode(TEXT.getBytes("GB18030")).text()).isEqualTo(TEXT);
    assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE)).text()).isEqualTo(TEXT);
    assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(UTF_16BE)).text()).isEqualTo(TEXT);
    assertThat(TextDecoding.decode("付款".getBytes("GBK")).text()).isEqualTo("付款");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16WithoutItsMarkOnceThereIsEnoughOfIt(String charset) throws Exception {
    assertThat(TextDecoding.decode(TEXT.getBytes(charset)).text()).isEqualTo(TEXT);
    assertThat(refusal("质量保证金为3".getBytes(charset))).hasMessageContaining("UTF-16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Big5", "EUC-KR", "Shift_JIS"})
  void isUnsureOfWhatDecodesToNonsense(String charset) throws Exception {
    String text = "建設工程施工 第一條 發包人應當按照約定支付工程價款".repeat(3);
    assertThat(refusal(text.getBytes(Charset.forName(charset)))).isNotNull();
  }

  @Test
  void isUnsureOfTwoEncodingsInOneFile() throws Exception {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write(TEXT.getBytes("GBK"));
    mixed.write(TEXT.getBytes(UTF_8));
    assertThat(refusal(mixed.toByteArray())).isNotNull();
  }

  @Test
  void readsOnWhereAFewBytesAreBroken() throws Exception {
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    broken.write(TEXT.getBytes(UTF_8));
    broken.write(new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0xC3});
    broken.write(TEXT.getBytes(UTF_8));
    Decoded decoded = TextDecoding.decode(broken.toByteArray());

    assertThat(decoded.text().replace("\uFFFD", "")).isEqualTo(TEXT + TEXT);
    assertThat(decoded.broken()).isEqualTo(1);
  }

  @Test
  void isUnsureOfHz() {
    assertThat(refusal("~{5ZR;Lu~} ~{8635~}".getBytes(UTF_8))).isNotNull();
  }

  @Test
  void takesOutNulAndCountsIt() throws Exception {
    Decoded decoded = TextDecoding.decode("第一条\0付款\0".getBytes(UTF_8));
    assertThat(decoded.text()).isEqualTo("第一条付款");
    assertThat(decoded.nuls()).isEqualTo(2);
  }

  private static Refused refusal(byte[] file) {
    Refused refused = catchThrowableOfType(Refused.class, () -> TextDecoding.decode(file));
    assertThat(refused.code()).isEqualTo(Refused.Code.CHARSET_UNSURE);
    return refused;
  }
}
