package org.kaoping.reports;

/** A file format that {@link ReportRenderer} can produce. */
public enum ReportFormat {
  /** Paginated, all fonts embedded: the form that is signed, sent and archived. */
  PDF("application/pdf", "pdf"),
  /** One sheet without page breaks; merged cells are merged and numbers are numbers. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  /** Paginated, for reading in a word processor; its layout consists of tables. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  /** One page in UTF-8 for reading on the screen. */
  HTML("text/html;charset=UTF-8", "html");

  private final String mediaType;
  private final String extension;

  ReportFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The value of the HTTP header {@code Content-Type}. */
  public String mediaType() {
    return mediaType;
  }

  /** The file name's ending, without the dot. */
  public String extension() {
    return extension;
  }

  /** Whether the document has pages of paper size; otherwise it is one endless page. */
  boolean paginated() {
    return this == PDF || this == DOCX;
  }

  /** Whether the fonts travel with the document, so that a missing glyph would be lost. */
  boolean embedsFonts() {
    return this == PDF;
  }
}
