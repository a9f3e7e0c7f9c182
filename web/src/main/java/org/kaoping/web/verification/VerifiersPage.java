package org.kaoping.web.verification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kaoping.security.Role;
import org.kaoping.verification.AssignmentTable;
import org.kaoping.verification.Colleague;
import org.kaoping.verification.NewAssignment;
import org.kaoping.verification.PanelService;
import org.kaoping.verification.PanelView;
import org.kaoping.verification.SampleService;
import org.kaoping.verification.SampleView;
import org.kaoping.verification.VerifierService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;

/** Who verifies which indicator of a cycle, with samples and panels. */
@Named("verifiersPage")
@ViewScoped
public class VerifiersPage implements Serializable {
  @Inject private VerifierService verifiers;
  @Inject private SampleService samples;
  @Inject private PanelService panels;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private final ActForm assigning = new ActForm();
  private String search;
  private int page;
  private Long all;
  private Long allOther;
  private transient AssignmentTable table;
  private transient List<SampleView> drawn;
  private transient List<PanelView> called;
  private transient List<Colleague> people;
  private List<AssignmentRow> rows;

  /** The page of the table that the address names; null when the person may not see it. */
  public AssignmentTable getTable() {
    if (table == null) {
      table = runner.read(() -> verifiers.table(cycle.getId(), search, page)).orElse(null);
    }
    return table;
  }

  /** The rows; they keep what was chosen until it is saved. */
  public List<AssignmentRow> getRows() {
    if (rows == null || !rows.isEmpty() && rows.get(0).getLine() == null) {
      rows =
          getTable() == null ? List.of() : table.lines().stream().map(AssignmentRow::new).toList();
    }
    return rows;
  }

  public List<SampleView> getSamples() {
    if (drawn == null) {
      drawn = runner.read(() -> samples.ofCycle(cycle.getId())).orElse(List.of());
    }
    return drawn;
  }

  public List<PanelView> getPanels() {
    if (called == null) {
      called = runner.read(() -> panels.ofCycle(cycle.getId())).orElse(List.of());
    }
    return called;
  }

  /** People of the office, to choose from. */
  public List<Colleague> getPeople() {
    if (people == null) {
      people = isOffice() ? runner.read(verifiers::verifiers).orElse(List.of()) : List.of();
    }
    return people;
  }

  public boolean isOffice() {
    return me.holds(Role.PERFORMANCE_OFFICE);
  }

  /** Saves the rows in which somebody else was named. */
  public String save() {
    return assign(
        getRows().stream().filter(AssignmentRow::isEdited).map(AssignmentRow::wanted).toList());
  }

  /** Gives the chosen indicators to one person. */
  public String assignChosen() {
    return assign(
        getRows().stream()
            .filter(AssignmentRow::isChosen)
            .map(row -> new NewAssignment(row.getKey(), all, all == null ? null : allOther))
            .toList());
  }

  private String assign(List<NewAssignment> wanted) {
    if (wanted.isEmpty()) {
      return null;
    }
    boolean done =
        runner.run(assigning, context -> verifiers.assign(context, cycle.getId(), wanted));
    return done ? Here.again() : null;
  }

  /** Looks for indicators from the first page on. */
  public String find() {
    page = 0;
    return Here.again();
  }

  public int getNextPage() {
    return getTable() == null || table.page() + 1 >= table.pages() ? -1 : table.page() + 1;
  }

  public int getPreviousPage() {
    return getTable() == null ? -1 : table.page() - 1;
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public Long getAll() {
    return all;
  }

  public void setAll(Long all) {
    this.all = all;
  }

  public Long getAllOther() {
    return allOther;
  }

  public void setAllOther(Long allOther) {
    this.allOther = allOther;
  }
}
