package org.kaoping.evaluation.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.plan.Category;

/** Departments in charge deliver results of mandatory indicators only (规定指标). */
public record DeliveredIndicatorIsMandatory(int seq, Category category) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return category != Category.MANDATORY;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq, category);
  }
}
