package org.kaoping.reports;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** The fonts of {@code fonts/fonts.xml}: what they can show, and how they are made ready. */
final class ReportFonts {
  /** Every character of the common set; 黑体, 仿宋 and 小标宋 have the same characters. */
  static final String MAIN = "宋体";

  /** Rare ideographs that the common set lacks. */
  static final String EXTENSION = "宋体扩展";

  /** File names exactly as in fonts.xml: the PDF library keeps its fonts by name. */
  private static final List<String> FILES =
      List.of(
          "fonts/NotoSerifSC-Regular.ttf",
          "fonts/NotoSerifSC-Bold.ttf",
          "fonts/NotoSansSC-Regular.ttf",
          "fonts/NotoSansSC-Bold.ttf",
          "fonts/NotoSerifCJKsc-Extension.otf");

  /**
   * More than half of the time for a PDF goes into deflating font subsets; the fastest level
   * suffices.
   */
  private static final int FASTEST_COMPRESSION = 1;

  private final Font main;
  private final Font extension;

  private ReportFonts(Font main, Font extension) {
    this.main = main;
    this.extension = extension;
  }

  /** Loads the fonts and sets the compression of their subsets. */
  static ReportFonts load() {
    try {
      for (String file : FILES) {
        BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED)
            .setCompressionLevel(FASTEST_COMPRESSION);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A report font is missing", e);
    }
    return new ReportFonts(awtFont(MAIN), awtFont(EXTENSION));
  }

  boolean mainShows(int codePoint) {
    return main.canDisplay(codePoint);
  }

  boolean extensionShows(int codePoint) {
    return extension.canDisplay(codePoint);
  }

  static Font awtFont(String family) {
    return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
        .getFontInfo(family, null)
        .getFontFamily()
        .getNormalFace()
        .getFont();
  }
}
