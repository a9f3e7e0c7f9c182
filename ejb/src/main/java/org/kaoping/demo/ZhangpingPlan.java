package org.kaoping.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanChapter;
import org.kaoping.plan.PlanContent;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanTotals;
import org.kaoping.plan.table.TableExport;
import org.kaoping.plan.table.TableLayout;

/**
 * Sample data: the health bureau's plan of 2019, 38 indicators in 1500 points, after a published
 * document. Posts stand where the document names persons.
 */
public final class ZhangpingPlan {
  /** The year of the plan. */
  public static final int YEAR = 2019;

  /** The unit whose plan it is. */
  public static final String UNIT_NAME = texts().getProperty("unit");

  private static final int COLUMNS = 8;
  private static final int CHAPTERS = 6;

  private ZhangpingPlan() {}

  /** Chapters and table. */
  public static PlanContent content() {
    return new PlanContent(chapters(), rows());
  }

  /** The table as an uploaded workbook would bring it. */
  public static byte[] asWorkbook() {
    List<PlanRow> rows = rows();
    String total = PlanTotals.of(rows).total().toPlainString();
    return TableExport.write(TableLayout.title(YEAR, UNIT_NAME, total), rows);
  }

  private static List<PlanChapter> chapters() {
    Properties texts = texts();
    return IntStream.rangeClosed(1, CHAPTERS)
        .mapToObj(
            number ->
                new PlanChapter(
                    number,
                    TableLayout.chapterTitle(number),
                    texts.getProperty("chapter." + number)))
        .toList();
  }

  private static Properties texts() {
    Properties texts = new Properties();
    try (Reader reader = open("zhangping-2019-chapters.properties")) {
      texts.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }

  private static List<PlanRow> rows() {
    try (BufferedReader reader = new BufferedReader(open("zhangping-2019-table.csv"))) {
      return reader.lines().skip(1).map(ZhangpingPlan::row).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PlanRow row(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("Not " + COLUMNS + " columns: " + line);
    }
    return new PlanRow(
        null,
        Integer.parseInt(cells[0]),
        Category.valueOf(cells[1]),
        cells[2],
        cells[3],
        new BigDecimal(cells[4]),
        names(cells[5]),
        names(cells[6]),
        names(cells[7]));
  }

  private static List<String> names(String cell) {
    return List.of(cell.split(";"));
  }

  private static Reader open(String name) {
    return new InputStreamReader(
        ZhangpingPlan.class.getResourceAsStream(name), StandardCharsets.UTF_8);
  }
}
