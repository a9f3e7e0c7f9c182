package org.kaoping.web.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.evaluation.DeliveredResultService;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.organization.OrgUnit;
import org.kaoping.plan.Category;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.AppraisalPage;
import org.kaoping.web.page.Here;

/** The office says which mandatory indicator it expects from which department. */
@Named("expectation")
@ViewScoped
public class ExpectationForm extends ActForm {
  @Inject private DeliveredResultService results;
  @Inject private VerificationPage verification;
  @Inject private AppraisalPage appraisal;
  @Inject private ActRunner runner;

  private Long indicator;
  private Long department;
  private transient List<OrgUnit> departments;

  /** Mandatory indicators that no department is expected to deliver yet. */
  public List<VerificationLine> getIndicators() {
    return verification.getSheet().lines().stream()
        .filter(line -> line.category() == Category.MANDATORY && line.delivered() == null)
        .toList();
  }

  /** Departments that results can be expected from. */
  public List<OrgUnit> getDepartments() {
    if (departments == null) {
      departments = runner.read(results::departments).orElse(List.of());
    }
    return departments;
  }

  public String expect() {
    boolean expected =
        runner.run(
            seen(appraisal.getVersion()),
            context -> results.expect(context, appraisal.getId(), indicator, department));
    return expected ? Here.again() : null;
  }

  public Long getIndicator() {
    return indicator;
  }

  public void setIndicator(Long indicator) {
    this.indicator = indicator;
  }

  public Long getDepartment() {
    return department;
  }

  public void setDepartment(Long department) {
    this.department = department;
  }
}
