package fadu.fact;

/** Units of time as contracts use them. */
public enum Unit {
  HOUR("小时"),
  DAY("日"),
  WORKING_DAY("个工作日"),
  WEEK("周"),
  MONTH("个月"),
  YEAR("年"),
  HEATING_SEASON("个采暖期"),
  DESIGN_LIFE("设计使用年限");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
