package fadu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {
  private static boolean denied(String text) {
    int at = text.indexOf('#');
    return Negation.denied(text.replace("#", ""), at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人不得#垫资",
        "严禁#转包",
        "无需#提交保函",
        "双方均不#起诉",
        "本项目没有#垫资",
        "禁止任何形式的#垫资",
        "发包人不允许承包人#垫资",
        "非经同意#转包"
      })
  void wordsBehindADenialAreDenied(String text) {
    assertThat(denied(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人应当#垫资",
        "承包人不得拒绝#垫资",
        "发包人不付款,承包人#垫资",
        "除非另有约定,承包人#垫资",
        "因不可抗力#停工",
        "不得以任何理由不#付款",
        "不得转让。承包人#垫资",
        "不得转包;可以#分包"
      })
  void twoDenialsAndThoseOfOtherStretchesAssert(String text) {
    assertThat(denied(text)).isFalse();
  }
}
