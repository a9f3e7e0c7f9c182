package org.kaoping.plan;

import jakarta.enterprise.context.ApplicationScoped;

/** Repository of plan documents. */
@ApplicationScoped
public class PlanDocuments {
  void requireComplete(long appraisalId) {}

  void freeze(long appraisalId) {}
}
