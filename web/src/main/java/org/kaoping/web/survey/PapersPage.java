package org.kaoping.web.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.survey.PaperGrid;
import org.kaoping.survey.SurveyService;
import org.kaoping.survey.SurveyView;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Seat;
import org.kaoping.web.page.Texts;

/** The grid in which papers are typed: one row per paper, a digit per question. */
@Named("papersPage")
@ViewScoped
public class PapersPage implements Serializable {
  private static final int FIRST_ROWS = 20;
  private static final int MORE_ROWS = 10;

  /** The server takes at most 1,000 fields of a form. */
  private static final int MOST_CELLS = 900;

  @Inject private SurveyService surveys;
  @Inject private SurveyPage page;
  @Inject private ActRunner runner;
  @Inject private Seat seat;

  private final ActForm form = new ActForm();
  private final List<PaperRow> rows = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();
  private int group = 1;

  /** Loads the survey and lays out the first rows. */
  public void load() {
    page.load();
    if (page.getSurvey() != null && rows.isEmpty()) {
      add(FIRST_ROWS);
    }
  }

  /** Adds some rows, up to what fits into a batch. */
  public void more() {
    add(MORE_ROWS);
  }

  private void add(int count) {
    for (int i = 0; i < count && !isFull(); i++) {
      rows.add(new PaperRow(questions()));
    }
  }

  /** Whether no further row fits: the next papers go into a batch of their own. */
  public boolean isFull() {
    return (rows.size() + 1) * questions() > MOST_CELLS;
  }

  private int questions() {
    return page.getSurvey().questionnaire().questions().size();
  }

  /** Stores the batch; while a cell is wrong, marks it and stores nothing. */
  public String enter() {
    PaperGrid grid = new PaperGrid(rows.stream().map(PaperRow::texts).toList());
    mark(grid.read(page.getSurvey().questionnaire()).findings());
    return runner
        .call(form, context -> surveys.enterPapers(context, page.getId(), group, grid))
        .map(batch -> "/survey?faces-redirect=true&id=" + page.getId())
        .orElse(null);
  }

  private void mark(List<PaperGrid.Finding> wrong) {
    findings.clear();
    rows.forEach(row -> row.getCells().forEach(cell -> cell.setError(null)));
    for (PaperGrid.Finding finding : wrong) {
      String message = finding.refusal().message(seat.getLocale());
      rows.get(finding.row() - 1).getCells().get(finding.column() - 1).setError(message);
      findings.add(Texts.format(seat.getLocale(), "survey.grid.row", finding.row(), message));
    }
  }

  public SurveyView getSurvey() {
    return page.getSurvey();
  }

  public List<PaperRow> getRows() {
    return rows;
  }

  /** What is wrong, by row. */
  public List<String> getFindings() {
    return findings;
  }

  public int getGroup() {
    return group;
  }

  public void setGroup(int group) {
    this.group = group;
  }
}
