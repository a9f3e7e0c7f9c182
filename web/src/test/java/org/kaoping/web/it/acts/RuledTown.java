package org.kaoping.web.it.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanChapter;
import org.kaoping.plan.PlanContent;
import org.kaoping.plan.PlanRow;
import org.kaoping.scheme.SchemeImportService;
import org.kaoping.scheme.SchemeService;
import org.kaoping.scoring.SchemeDocumentCodec;
import org.kaoping.scoring.SchemeQuestion;
import org.kaoping.security.ActContext;

/** Houses whose cycle goes by the sample scheme of Shuozhou, brought in by the import. */
@ApplicationScoped
public class RuledTown {
  private static final ActContext PLAIN = ActContext.plain();
  private static final String CODE = "\"code\": \"shuozhou-2020\"";

  /** Name, full points, what is entered for its rule, and what comes out by hand. */
  static final List<Row> ROWS =
      List.of(
          new Row("目标任务设定情况", 3, Map.of("item1", "1", "item2", "1", "item3", "0"), "2.10"),
          new Row("全市医疗卫生体制改革工作完成情况", 3, Map.of(), "2.70"),
          new Row("“三公经费”变动率", 3, Map.of("value", "4.88/53.27"), "0.00"),
          new Row("固定资产利用率", 2, Map.of("value", "1377.73/1984.94"), "1.39"),
          new Row("医疗服务水平", 3, Map.of("level", "有所提升"), "1.50"),
          new Row("管理对象满意度", 4, Map.of("counts", "20 20 0 0\n0 40 0 0"), "3.78"),
          new Row("体制机制改革", 2, Map.of("met", "1"), "2.00"));

  /**
   * One of the scheme's indicators.
   *
   * @param entered what is entered for its rule; empty where a rate of 90 % is verified
   * @param score what comes out by hand
   */
  record Row(String name, int points, Map<String, String> entered, String score) {}

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private SchemeImportService imports;
  @Inject private SchemeService schemes;

  /** A house with the indicators of {@link #ROWS}. */
  public House house(Point point) {
    city.awaitStart();
    return scene.fresh(point, scheme(), plan());
  }

  /** Confirmed as it was uploaded; what its bands leave open is decided by the first option. */
  private long scheme() {
    String text = text().replace(CODE, "\"code\": \"it-ruled\"");
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    long upload = city.id(City.OFFICE, () -> imports.stageImport(PLAIN, "s.json", file));
    long scheme = city.id(City.OFFICE, () -> imports.confirmImport(PLAIN, upload));
    ActContext decision = PLAIN.byDocument("检绩〔2090〕1号");
    for (SchemeQuestion question : SchemeDocumentCodec.read(text).scoring().questions()) {
      String first = question.options().get(0);
      city.by(City.OFFICE, () -> schemes.answer(decision, scheme, question.code(), first, false));
    }
    return scheme;
  }

  private static String text() {
    try (InputStream file =
        RuledTown.class.getResourceAsStream(
            "/org/kaoping/demo/schemes/shuozhou-2020.scheme.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PlanContent plan() {
    List<PlanRow> rows = new ArrayList<>();
    for (Row row : ROWS) {
      rows.add(
          Passage.row(
              rows.size() + 1, Category.MANDATORY, "部门整体支出", row.name(), row.points(), "甲股"));
    }
    return new PlanContent(
        IntStream.rangeClosed(1, 6)
            .mapToObj(number -> new PlanChapter(number, "第" + number + "章", "内容"))
            .toList(),
        rows);
  }
}
