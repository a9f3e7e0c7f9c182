package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.organization.OrganizationTree;
import org.kaoping.web.act.ActRunner;

/** The organisation to read. */
@Named("organizationPage")
@RequestScoped
public class OrganizationPage {
  @Inject private OrganizationTree organization;
  @Inject private ActRunner runner;
  @Inject private Show show;

  private List<OrganizationTree.Node> nodes;

  /** From when to when, in words. */
  public String period(LocalDate from, LocalDate to) {
    return to == null
        ? show.text("organization.since", from)
        : show.text("organization.period", from, to);
  }

  public List<OrganizationTree.Node> getNodes() {
    if (nodes == null) {
      nodes = runner.read(organization::tree).orElse(List.of());
    }
    return nodes;
  }
}
