package fadu.fact.subcontract;

import fadu.fact.pattern.Pattern;

/**
 * Whether it is labour that is given on, with material and management staying with the contractor.
 * A labour company may also be given the work itself; its name alone says nothing.
 */
final class Labour {
  private static final Pattern NAMES =
      Pattern.compile("劳务(?:分包)?(?:承包)?(?:公司|企业|单位|队伍|队|班组|资质|人员|工人|商)");
  private static final Pattern MATERIAL =
      Pattern.compile("包工包料|包工、包料|含材料|包材料|主材|主要材料|全部材料|及材料|和材料|材料供应|连工带料");

  private Labour() {}

  static boolean only(String text) {
    String rest = NAMES.matcher(text).replaceAll("");
    return rest.contains("劳务") && !MATERIAL.matcher(text).find();
  }
}
