package org.kaoping.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF back: its pieces of text as they were drawn, its fonts, its pages. */
final class PdfTexts {
  /** Text that was drawn in one go: a line of a cell, or a part of it in one font. */
  record Piece(int page, float x, float y, String text) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final List<PDFont> fonts = new ArrayList<>();
  private int pages;

  private PdfTexts() {}

  static PdfTexts read(byte[] pdf) {
    PdfTexts result = new PdfTexts();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      result.pages = document.getNumberOfPages();
      result.new Collector().getText(document);
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          result.fonts.add(page.getResources().getFont(name));
        }
      }
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int pages() {
    return pages;
  }

  List<PDFont> fonts() {
    return fonts;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** All text without white space, in the order in which it was drawn: wrapping does not matter. */
  String compact() {
    return compact(pieces.stream().map(Piece::text).collect(Collectors.joining()));
  }

  static String compact(String text) {
    return text.replaceAll("[\\s\\u3000]", "");
  }

  private final class Collector extends PDFTextStripper {
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      TextPosition first = positions.get(0);
      pieces.add(new Piece(getCurrentPageNo(), first.getXDirAdj(), first.getYDirAdj(), text));
    }
  }
}
