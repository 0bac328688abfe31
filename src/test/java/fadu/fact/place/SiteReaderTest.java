package fadu.fact.place;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "工程地点：云岭市城东区河堤路。",
        "承包人承建文化活动中心工程，工地在云岭市城东区河堤路。",
        "文化活动中心工程位于云岭市城东区河堤路。",
        "一、本项目现场位于云岭市城东区河堤路，占地八亩。",
      })
  void readsWhereTheWorksAre(String text) {
    assertThat(sites(text)).isNotEmpty().allMatch(site -> site.contains("云岭市城东区河堤路"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"监理公司住所位于云岭市城东区，负责本工程的监理。", "本工程弃土场位于云岭市北山镇。"})
  void takesNobodysSeatForTheSite(String text) {
    assertThat(sites(text)).isEmpty();
  }

  private static List<String> sites(String text) {
    return Read.of(text)
        .facts()
        .of("project.location")
        .filter(TextFact.class::isInstance)
        .map(f -> ((TextFact) f).text())
        .toList();
  }
}
