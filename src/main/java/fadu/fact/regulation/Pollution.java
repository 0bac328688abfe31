package fadu.fact.regulation;

/** What a building site gives off, each with the words of the vocabulary that name it. */
enum Pollution {
  DUST("env.dust", "env-dust"),
  NOISE("env.noise", "env-noise"),
  WASTE("env.waste", "env-waste");

  private final String key;
  private final String group;

  Pollution(String key, String group) {
    this.key = key;
    this.group = group;
  }

  String dutyKey() {
    return key + "Duty";
  }

  String feeKey() {
    return key + "Fee";
  }

  String excuseKey() {
    return key + "Excuse";
  }

  String group() {
    return group;
  }
}
