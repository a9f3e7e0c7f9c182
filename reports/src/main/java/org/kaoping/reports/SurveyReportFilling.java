package org.kaoping.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a {@link SurveyReport} into the rows of its template. */
final class SurveyReportFilling {
  private static final String NONE = "—";
  private static final int FEW_LEVELS = 4;

  private final SurveyReport report;
  private final ReportTexts texts;
  private final PrintableText printable;
  private final List<Map<String, Object>> rows = new ArrayList<>();

  private SurveyReportFilling(SurveyReport report, ReportTexts texts, PrintableText printable) {
    this.report = report;
    this.texts = texts;
    this.printable = printable;
  }

  static Filling of(SurveyReport report, ReportTexts texts, PrintableText printable) {
    return new SurveyReportFilling(report, texts, printable).filling();
  }

  private Filling filling() {
    for (int at = 0; at < report.sections().size(); at++) {
      add("section" + at, report.sections().get(at));
    }
    return new Filling(
        "survey-report", report.title(), texts.text("sheet.survey"), parameters(), rows);
  }

  private Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("title", printable.styled(report.title()));
    parameters.put("unit", printable.styled(texts.text("survey.unit", report.unitName())));
    parameters.put("period", printable.styled(texts.text("survey.period", report.period())));
    parameters.put("many", report.levels().size() > FEW_LEVELS);
    for (int at = 0; at < report.levels().size(); at++) {
      parameters.put("level" + (at + 1), printable.styled(report.levels().get(at)));
    }
    if (!report.notes().isEmpty()) {
      parameters.put("notes", printable.styled(notes()));
    }
    return parameters;
  }

  private String notes() {
    StringBuilder notes = new StringBuilder(texts.text("score.notes"));
    for (int i = 0; i < report.notes().size(); i++) {
      notes.append('\n').append(texts.text("score.note", i + 1, report.notes().get(i)));
    }
    return notes.toString();
  }

  private void add(String key, SurveyReport.Section section) {
    String title = texts.text("survey.section", section.name(), section.answers());
    for (SurveyReport.Question question : section.questions()) {
      String heading = texts.text("survey.question", question.number(), question.text());
      for (SurveyReport.Option option : question.options()) {
        Map<String, Object> row = row(key, title, question.number(), "option", heading);
        row.put("label", printable.styled(option.label()));
        row.put("category", option.label());
        row.put("count", option.count());
        row.put("share", option.share());
        row.put("shareText", percent(option.share()));
        row.put("answered", texts.text("survey.answered", question.answered(), score(question)));
      }
      for (String said : question.texts()) {
        row(key, title, question.number(), "text", heading).put("label", printable.styled(said));
      }
    }
    addTable(key, title, section);
  }

  private void addTable(String key, String title, SurveyReport.Section section) {
    String heading = texts.text("survey.table");
    for (SurveyReport.Question question : section.questions()) {
      if (question.scored()) {
        Map<String, Object> row = row(key, title, 0, "table", heading);
        row.put("label", printable.styled(question.text()));
        for (int at = 0; at < question.options().size(); at++) {
          row.put("share" + (at + 1), percent(question.options().get(at).share()));
        }
        row.put("score", percent(question.score()));
      }
    }
    Map<String, Object> overall = row(key, title, 0, "overall", heading);
    overall.put("label", texts.text("survey.overall"));
    for (int at = 0; at < section.overallShares().size(); at++) {
      overall.put("share" + (at + 1), percent(section.overallShares().get(at)));
    }
    overall.put("score", percent(section.overall()));
  }

  private Map<String, Object> row(
      String key, String title, int question, String kind, String heading) {
    Map<String, Object> row = new HashMap<>();
    row.put("section", key);
    row.put("sectionTitle", printable.styled(title));
    row.put("question", key + "-" + question);
    row.put("kind", kind);
    row.put("heading", printable.styled(heading));
    // The chart collects every row, also those of groups that print none.
    row.put("category", "");
    rows.add(row);
    return row;
  }

  private String score(SurveyReport.Question question) {
    return question.scored() ? texts.text("survey.score", percent(question.score())) : "";
  }

  private static String percent(BigDecimal value) {
    return value == null ? NONE : value.toPlainString() + "%";
  }
}
