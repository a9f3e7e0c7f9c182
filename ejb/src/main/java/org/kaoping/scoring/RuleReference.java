package org.kaoping.scoring;

/**
 * Which rule made a score.
 *
 * @param scheme code of the scheme; empty for computations that no scheme owns
 * @param schemeVersion version of the scheme
 * @param ruleKey key of the rule in the scheme
 * @param ruleCode kind of rule
 * @param formulaVersion version of its formula
 */
public record RuleReference(
    String scheme, String schemeVersion, String ruleKey, String ruleCode, int formulaVersion) {
  public RuleReference {
    Checks.required("scheme", scheme);
    Checks.required("schemeVersion", schemeVersion);
    Checks.required("ruleKey", ruleKey);
    Checks.text("ruleCode", ruleCode);
  }
}
