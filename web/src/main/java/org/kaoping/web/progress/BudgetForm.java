package org.kaoping.web.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kaoping.progress.NewBudgetFigure;
import org.kaoping.web.act.ActForm;

/** Budget figures as they are entered, in 10,000 yuan. */
public class BudgetForm extends ActForm {
  private BigDecimal budget;
  private BigDecimal executed;
  private LocalDate asOf;
  private String source;

  NewBudgetFigure figure() {
    return new NewBudgetFigure(budget, executed, asOf, source);
  }

  public BigDecimal getBudget() {
    return budget;
  }

  public void setBudget(BigDecimal budget) {
    this.budget = budget;
  }

  public BigDecimal getExecuted() {
    return executed;
  }

  public void setExecuted(BigDecimal executed) {
    this.executed = executed;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
