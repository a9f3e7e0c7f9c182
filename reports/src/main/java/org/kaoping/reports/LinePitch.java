package org.kaoping.reports;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Sets the distance between lines of a PDF where a template names it.
 *
 * <p>The engine's fixed spacing does not hold for the first line, and the PDF exporter then spreads
 * the mean over all lines: paragraphs of two lines and of five lines would differ visibly.
 */
final class LinePitch {
  /** The distance from baseline to baseline, in points. */
  private static final String PROPERTY = "org.kaoping.pitch";

  private LinePitch() {}

  static void apply(JasperPrint print) {
    print.getPages().forEach(page -> page.getElements().forEach(LinePitch::apply));
  }

  private static void apply(JRPrintElement element) {
    String pitch =
        element.hasProperties() ? element.getPropertiesMap().getProperty(PROPERTY) : null;
    if (pitch != null && element instanceof JRPrintText text) {
      text.setLineSpacingFactor(Float.parseFloat(pitch) / text.getFontSize());
      text.setLeadingOffset(0);
      // The exporter drops what it believes not to fit; the cell has neither border nor background.
      text.setHeight(text.getHeight() + (int) Math.ceil(text.getFontSize()));
    }
  }
}
