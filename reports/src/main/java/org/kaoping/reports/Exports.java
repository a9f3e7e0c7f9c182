package org.kaoping.reports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.HtmlExporter;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleHtmlExporterOutput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Writes a filled report in a format. */
final class Exports {
  private Exports() {}

  static byte[] export(JasperPrint print, Filling filling, ReportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      switch (format) {
        case PDF -> pdf(print, filling, out);
        case XLSX -> xlsx(print, filling, out);
        case DOCX -> docx(print, out);
        case HTML -> html(print, out);
      }
    } catch (JRException e) {
      throw new IllegalStateException("Cannot export report " + filling.template(), e);
    }
    return out.toByteArray();
  }

  private static void pdf(JasperPrint print, Filling filling, ByteArrayOutputStream out)
      throws JRException {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setMetadataTitle(filling.title());
    configuration.setDisplayMetadataTitle(true);
    configuration.setCompressed(true);
    JRPdfExporter exporter = new JRPdfExporter();
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(configuration);
    exporter.exportReport();
  }

  private static void xlsx(JasperPrint print, Filling filling, ByteArrayOutputStream out)
      throws JRException {
    SimpleXlsxReportConfiguration configuration = new SimpleXlsxReportConfiguration();
    configuration.setSheetNames(new String[] {filling.sheetName()});
    configuration.setOnePagePerSheet(false);
    configuration.setDetectCellType(true);
    configuration.setWhitePageBackground(false);
    configuration.setRemoveEmptySpaceBetweenRows(true);
    configuration.setRemoveEmptySpaceBetweenColumns(true);
    configuration.setWrapText(true);
    configuration.setFitWidth(1);
    configuration.setFitHeight(0);
    JRXlsxExporter exporter = new JRXlsxExporter();
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(configuration);
    exporter.exportReport();
  }

  private static void docx(JasperPrint print, ByteArrayOutputStream out) throws JRException {
    JRDocxExporter exporter = new JRDocxExporter();
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.exportReport();
  }

  private static void html(JasperPrint print, ByteArrayOutputStream out) throws JRException {
    HtmlExporter exporter = new HtmlExporter();
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleHtmlExporterOutput(out, StandardCharsets.UTF_8.name()));
    exporter.exportReport();
  }
}
