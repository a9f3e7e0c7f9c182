package org.kaoping.web.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaoping.plan.Category;
import org.kaoping.web.api.json.UnreadableBody.Fault;

class JsonTextTest {
  private static final JsonText JSON = new JsonText();

  /** Something with every type that bodies have. */
  public record Sample(
      Long id,
      String name,
      BigDecimal points,
      LocalDate on,
      Instant at,
      Category category,
      Boolean passed,
      Set<Long> ids,
      List<Line> lines) {
    public boolean isEmpty() {
      return true;
    }

    public String getTitle() {
      return "not a component";
    }
  }

  /** Part of it. */
  public record Line(Integer seq, BigDecimal fullPoints) {}

  /** Numbers in maps, as plans have them. */
  public record Totals(Map<Category, BigDecimal> subtotals, Map<String, BigDecimal> level1) {}

  @Test
  void aRecordIsItsComponents() {
    assertThat(write(new Line(1, null))).isEqualTo("{\"fullPoints\":null,\"seq\":1}");
    assertThat(write(sample("5"))).doesNotContain("isEmpty", "empty", "title", "Title");
  }

  @Test
  void numbersKeepTheirDecimalsAndHaveNoExponent() {
    assertThat(write(sample("12.50"))).contains("\"points\":12.50");
    assertThat(write(sample("1E+3"))).contains("\"points\":1000");
    assertThat(write(sample("0.00000001"))).contains("\"points\":0.00000001");
    Map<Category, BigDecimal> subtotals = new EnumMap<>(Category.class);
    subtotals.put(Category.MANDATORY, new BigDecimal("4E+1"));
    assertThat(write(new Totals(subtotals, Map.of("党建", new BigDecimal("2E+1")))))
        .contains("\"MANDATORY\":40")
        .contains("\"党建\":20");
  }

  @Test
  void daysAndInstantsAreIso() {
    assertThat(write(sample("1")))
        .contains("\"on\":\"2026-04-01\"")
        .contains("\"at\":\"2026-04-01T02:03:04Z\"")
        .contains("\"category\":\"SELF_SELECTED\"");
  }

  @Test
  void whatIsWrittenCanBeReadAgain() throws IOException {
    Sample sample = sample("12.50");
    assertThat(read(write(sample))).isEqualTo(sample);
  }

  @Test
  void whatIsLeftOutIsNull() throws IOException {
    assertThat(read("{\"id\": 7}"))
        .isEqualTo(new Sample(7L, null, null, null, null, null, null, null, null));
  }

  @Test
  void brokenSyntaxIsSaid() {
    for (String body :
        List.of("{\"id\": 7", "{id: 7}", "nonsense", "{\"id\": 7}}", "{} {}", "[1", " ")) {
      UnreadableBody unreadable = refused(body);
      assertThat(unreadable).as(body).isNotNull();
      assertThat(unreadable.fault()).as(body).isEqualTo(Fault.SYNTAX);
    }
  }

  @Test
  void aWrongTypeIsSaidWithItsPlace() {
    assertThat(refused("{\"on\": \"1 April\"}"))
        .extracting(UnreadableBody::fault, UnreadableBody::path, UnreadableBody::expected)
        .containsExactly(Fault.TYPE, "on", "LocalDate");
    assertThat(refused("{\"category\": \"OTHER\"}"))
        .extracting(UnreadableBody::path, UnreadableBody::expected)
        .containsExactly("category", "MANDATORY, SELF_SELECTED");
    assertThat(refused("{\"lines\": [{\"seq\": 1}, {\"seq\": \"x\"}]}").path())
        .isEqualTo("lines[1].seq");
  }

  @Test
  void nothingIsGuessed() {
    for (String body :
        List.of(
            "{\"passed\": \"x\"}",
            "{\"passed\": \"true\"}",
            "{\"passed\": 1}",
            "{\"id\": 1.5}",
            "{\"id\": \"1\"}",
            "{\"id\": 99999999999999999999}",
            "{\"id\": {}}",
            "{\"points\": \"2.5\"}",
            "{\"points\": 1e999999999}",
            "{\"name\": 5}",
            "{\"at\": \"2026-04-01\"}",
            "{\"on\": 20260401}")) {
      assertThat(refused(body)).as(body).extracting(UnreadableBody::fault).isEqualTo(Fault.TYPE);
    }
  }

  @Test
  void aBodyOfAnotherShapeIsSaid() {
    for (String body : List.of("[]", "7", "\"text\"", "{\"lines\": 7}", "{\"lines\": {}}")) {
      assertThat(refused(body)).as(body).isNotNull();
    }
  }

  @Test
  void anUnknownFieldIsRefused() {
    assertThat(refused("{\"apprved\": true}"))
        .extracting(UnreadableBody::fault, UnreadableBody::path)
        .containsExactly(Fault.UNKNOWN_FIELD, "apprved");
    assertThat(refused("{\"lines\": [{\"sequence\": 1}]}").path()).isEqualTo("lines[0].sequence");
  }

  private static Sample sample(String points) {
    return new Sample(
        7L,
        "漳平市",
        new BigDecimal(points),
        LocalDate.of(2026, 4, 1),
        Instant.parse("2026-04-01T02:03:04Z"),
        Category.SELF_SELECTED,
        true,
        Set.of(1L),
        List.of(new Line(1, new BigDecimal("2.5"))));
  }

  private static String write(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(value, value.getClass(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Sample read(String body) throws IOException {
    return (Sample)
        JSON.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Sample.class);
  }

  private static UnreadableBody refused(String body) {
    return catchThrowableOfType(UnreadableBody.class, () -> read(body));
  }
}
