package org.kaoping.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/**
 * Renders report models into files, in memory.
 *
 * <pre>{@code
 * byte[] pdf = new ReportRenderer().render(table, ReportFormat.PDF, Locale.CHINESE);
 * }</pre>
 *
 * <p>Making one takes about a second, because it loads templates and fonts: keep it. It has no
 * state that changes, so any number of threads may share it. The locale chooses the fixed texts
 * only; Chinese is used for any language but English.
 */
public final class ReportRenderer {
  private static final List<String> TEMPLATES =
      List.of(
          "breakdown-table",
          "score-sheet",
          "commendation-notice",
          "survey-report",
          "consistency-sheet",
          "ledger-list",
          "handover-list");

  private final Map<String, JasperReport> templates;
  private final ReportFonts fonts;

  /** Loads templates and fonts. */
  public ReportRenderer() {
    templates =
        inOwnClassLoader(
            () ->
                TEMPLATES.stream()
                    .collect(
                        Collectors.toUnmodifiableMap(Function.identity(), ReportRenderer::load)));
    fonts = inOwnClassLoader(ReportFonts::load);
  }

  /**
   * Renders a breakdown table.
   *
   * @throws UnprintableCharacterException if a PDF would show a hole instead of a character
   */
  public byte[] render(BreakdownTable table, ReportFormat format, Locale locale) {
    Objects.requireNonNull(table, "table");
    return render(BreakdownTableFilling::of, table, format, locale);
  }

  /**
   * Renders a score sheet.
   *
   * @throws UnprintableCharacterException if a PDF would show a hole instead of a character
   */
  public byte[] render(ScoreSheet sheet, ReportFormat format, Locale locale) {
    Objects.requireNonNull(sheet, "sheet");
    return render(ScoreSheetFilling::of, sheet, format, locale);
  }

  /**
   * Renders a notice of commendation.
   *
   * @throws UnprintableCharacterException if a PDF would show a hole instead of a character
   */
  public byte[] render(CommendationNotice notice, ReportFormat format, Locale locale) {
    Objects.requireNonNull(notice, "notice");
    return render(CommendationNoticeFilling::of, notice, format, locale);
  }

  /**
   * Renders the results of a survey.
   *
   * @throws UnprintableCharacterException if a PDF would show a hole instead of a character
   */
  public byte[] render(SurveyReport report, ReportFormat format, Locale locale) {
    Objects.requireNonNull(report, "report");
    return render(SurveyReportFilling::of, report, format, locale);
  }

  /**
   * Renders a consistency report.
   *
   * @throws UnprintableCharacterException if a PDF would show a hole instead of a character
   */
  public byte[] render(ConsistencySheet sheet, ReportFormat format, Locale locale) {
    Objects.requireNonNull(sheet, "sheet");
    return render(ConsistencySheetFilling::of, sheet, format, locale);
  }

  /**
   * Renders a notice as an official document.
   *
   * @throws UnprintableCharacterException if a PDF would show a hole instead of a character
   */
  public byte[] render(OfficialNotice notice, ReportFormat format, Locale locale) {
    Objects.requireNonNull(notice, "notice");
    return render(OfficialNoticeFilling::of, notice, format, locale);
  }

  /**
   * Renders a list of what is handed over.
   *
   * @param list what to print
   * @param format file format
   * @param locale language of headings
   * @return the file
   */
  public byte[] render(HandoverList list, ReportFormat format, Locale locale) {
    Objects.requireNonNull(list, "list");
    return render(HandoverListFilling::of, list, format, locale);
  }

  /**
   * Renders the rectification ledger.
   *
   * @throws UnprintableCharacterException if a PDF would show a hole instead of a character
   */
  public byte[] render(LedgerList list, ReportFormat format, Locale locale) {
    Objects.requireNonNull(list, "list");
    return render(LedgerListFilling::of, list, format, locale);
  }

  private <M> byte[] render(Layout<M> layout, M model, ReportFormat format, Locale locale) {
    ReportTexts texts = new ReportTexts(locale);
    PrintableText printable = new PrintableText(fonts, format.embedsFonts());
    Filling filling = layout.fill(model, texts, printable);
    return inOwnClassLoader(
        () -> {
          JasperPrint print = fill(filling, texts, format, locale);
          SpannedCells.join(print);
          if (format == ReportFormat.PDF) {
            LinePitch.apply(print);
          }
          return Exports.export(print, filling, format);
        });
  }

  private JasperPrint fill(Filling filling, ReportTexts texts, ReportFormat format, Locale locale) {
    Map<String, Object> parameters = new HashMap<>(filling.parameters());
    parameters.put(JRParameter.REPORT_LOCALE, locale);
    parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, texts.bundle());
    parameters.put(JRParameter.IS_IGNORE_PAGINATION, !format.paginated());
    parameters.put("paginated", format.paginated());
    try {
      return JasperFillManager.fillReport(
          templates.get(filling.template()), parameters, new Rows(filling.rows()));
    } catch (JRException e) {
      throw new IllegalStateException("Cannot fill report " + filling.template(), e);
    }
  }

  private static JasperReport load(String template) {
    try (InputStream in = ReportRenderer.class.getResourceAsStream(template + ".jasper")) {
      return (JasperReport) JRLoader.loadObject(Objects.requireNonNull(in, template));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JRException e) {
      throw new IllegalStateException("Cannot load report " + template, e);
    }
  }

  /**
   * JasperReports finds its fonts through the context class loader; a server's thread may carry a
   * foreign one.
   */
  private static <T> T inOwnClassLoader(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ReportRenderer.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** How a kind of model is laid out in its template. */
  private interface Layout<M> {
    Filling fill(M model, ReportTexts texts, PrintableText printable);
  }
}
