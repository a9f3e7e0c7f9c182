package org.kaoping.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes each sample in each format and language below target/samples, to be looked at. */
class SampleFilesTest {
  private static final Path FOLDER = Path.of("target", "samples");
  private static final ReportRenderer RENDERER = new ReportRenderer();

  @ParameterizedTest
  @EnumSource
  void everySampleIsRendered(ReportFormat format) throws IOException {
    Files.createDirectories(FOLDER);
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      write("breakdown", locale, format, RENDERER.render(Samples.breakdownTable(), format, locale));
      write("scores", locale, format, RENDERER.render(Samples.scoreSheet(), format, locale));
      String longText = "落实责任，完成年度工作任务；".repeat(120);
      write(
          "long",
          locale,
          format,
          RENDERER.render(Samples.breakdownTable(3, longText), format, locale));
      write("survey", locale, format, RENDERER.render(SurveySamples.survey(), format, locale));
      write(
          "consistency",
          locale,
          format,
          RENDERER.render(ConsistencySheetTest.sheet(30), format, locale));
      write("order", locale, format, RENDERER.render(Samples.order(), format, locale));
      write("ledger", locale, format, RENDERER.render(Samples.ledger(30), format, locale));
      write("notice", locale, format, RENDERER.render(Samples.notice(), format, locale));
    }
  }

  private static void write(String name, Locale locale, ReportFormat format, byte[] file)
      throws IOException {
    assertThat(file.length).as(name).isGreaterThan(2_000);
    Files.write(FOLDER.resolve(name + "-" + locale + "." + format.extension()), file);
  }
}
