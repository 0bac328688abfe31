package fadu.fact.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          澜州市东屏区文澜路                    => 澜州市东屏区
          位于桐堰县樟岭镇                      => 桐堰县樟岭镇
          江苏省苏州市昆山市玉山镇              => 江苏省苏州市昆山市玉山镇
          内蒙古自治区呼伦贝尔市鄂伦春自治旗    => 内蒙古自治区呼伦贝尔市鄂伦春自治旗
          乙方住所地云禾市青汀区                => 云禾市青汀区
          于都县贡江镇                          => 于都县贡江镇
          澜州市市政道路旁的小区和校区          => 澜州市
          文澜路88号                            => ''
          """)
  void readsTheUnitsOfAPlace(String words, String units) {
    assertThat(Places.first(words).shown()).isEqualTo(units);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          澜州市桐堰县、怀汀市明桥区            => [澜州市桐堰县, 怀汀市明桥区]
          澜州市东屏区、西峦区                  => [澜州市东屏区, 澜州市西峦区]
          """)
  void aSecondPlaceStandsInTheCityOfTheFirst(String words, String places) {
    assertThat(Places.in(words).stream().map(Place::shown).toList()).hasToString(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "|",
      textBlock =
          """
          澜州市东屏区   | 东屏区         | COURT       | SAME
          澜州市东屏区   | 澜州市西峦区   | COURT       | DIFFERENT
          澜州市东屏区   | 澜州市         | COURT       | SAME
          澜州市东屏区   | 澜州市         | ADDRESS     | UNKNOWN
          澜州市东屏区   | 霁川市         | ADDRESS     | DIFFERENT
          澜州市东屏区   | 霁川市东屏区   | COURT       | DIFFERENT
          昆山市玉山镇   | 苏州市         | UPPER_COURT | UNKNOWN
          昆山市玉山镇   | 太仓市         | COURT       | DIFFERENT
          苏州市昆山市   | 昆山市         | COURT       | SAME
          乳源县桂头镇   | 乳源瑶族自治县 | COURT       | SAME
          澜州市开发区   | 澜州市西峦区   | COURT       | UNKNOWN
          文澜路         | 澜州市西峦区   | COURT       | UNKNOWN
          """)
  void comparesACourtWithTheWorks(String site, String other, Relation.Of what, Relation relation) {
    assertThat(Relation.of(Places.in(site), Places.first(other), what)).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource({"惠州惠城, SAME", "惠城, SAME", "惠州, SAME", "广州天河, DIFFERENT", "天河, DIFFERENT"})
  void comparesNamesWithoutRanks(String name, Relation relation) {
    assertThat(LoosePlace.relation(Places.in("惠州市惠城区"), name)).isEqualTo(relation);
  }
}
