package org.kaoping.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaoping.scoring.FactsDocument;
import org.kaoping.scoring.FactsDocumentCodec;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeDocumentCodec;
import org.kaoping.scoring.Score;
import org.kaoping.scoring.TrialResult;
import org.kaoping.scoring.TrialScoring;
import org.kaoping.scoring.TrialUnit;
import org.kaoping.scoring.UnitScore;

/** Runs what {@code docs/formats} shows: its samples give the scores that stand beside them. */
class FormatExamplesTest {
  private static final Path FORMATS = Path.of("..", "docs", "formats");
  private static final String UPKEEP = "examples/city-upkeep-2023";
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^\\| (?:`(\\{.*?\\})`[^|]*|the same) \\| `(\\{.*\\})` \\| ([0-9.]+) \\|$",
          Pattern.MULTILINE);
  private static final Pattern BLOCK = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

  /** One line of the table of examples: a rule on 10 points, a fact, the score. */
  record Example(String rule, String fact, String score) {}

  static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    Matcher line = EXAMPLE.matcher(text("scheme.md"));
    while (line.find()) {
      String rule =
          line.group(1) == null ? examples.get(examples.size() - 1).rule() : line.group(1);
      examples.add(new Example(rule, line.group(2), line.group(3)));
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void rule_gives_the_score_beside_it(Example example) {
    SchemeDocument scheme =
        SchemeDocumentCodec.read(
            """
            {"format": "kaoping-scheme-2", "code": "sample", "version": "1", "name": "sample",
             "rounding": {"scale": "2", "modes": ["HALF_UP"]}, "tables": [%s],
             "groups": [{"code": "G", "name": "group", "indicators": [
               {"code": "X", "name": "sample", "points": "10", "rule": %s},
               {"code": "X1", "name": "other", "points": "10", "rule": {"type": "JUDGED"}}]}]}
            """
                .formatted(table(), example.rule()));
    FactsDocument facts =
        FactsDocumentCodec.read(
            """
            {"format": "kaoping-facts-1", "scheme": "sample", "units": [{"unit": "U", "facts": {
              "X": %s,
              "X1": {"type": "JUDGED_SCORE", "value": "8.6", "reason": "r", "enteredBy": "e"}}}]}
            """
                .formatted(example.fact().replaceFirst("\\{", "{\"enteredBy\": \"office\", ")));

    UnitScore unit = TrialScoring.compute(scheme, facts).units().get(0).score();

    assertThat(unit.score("X").orElseThrow().value()).isEqualByComparingTo(example.score());
  }

  @Test
  void every_kind_of_rule_but_the_one_that_needs_a_series_has_an_example() {
    Pattern type = Pattern.compile("\"type\": \"([A-Z_]+)\"");
    Matcher described =
        Pattern.compile("^\\| `([A-Z_]{5,})`.*\\|$", Pattern.MULTILINE).matcher(text("scheme.md"));
    List<String> shown =
        examples().stream()
            .map(example -> type.matcher(example.rule()))
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .distinct()
            .toList();

    assertThat(described.results().map(found -> found.group(1)))
        .hasSize(22)
        .filteredOn(kind -> !kind.equals("BAND_TIMES_SERIES_AVERAGE"))
        .containsExactlyInAnyOrderElementsOf(shown);
  }

  /** 513 of 600 against 90 %: 9.50. */
  @Test
  void first_score_of_the_introduction() {
    List<String> blocks = blocks("README.md");

    TrialResult result =
        TrialScoring.compute(
            SchemeDocumentCodec.read(blocks.get(0)), FactsDocumentCodec.read(blocks.get(1)));

    UnitScore unit = result.units().get(0).score();
    assertThat(unit.total()).isEqualByComparingTo("9.50");
    assertThat(unit.grade()).contains("good");
    assertThat(unit.provisional()).isFalse();
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void scores_of_the_upkeep_example_are_those_computed_by_hand() {
    UpkeepTable table = UpkeepTable.read(text(UPKEEP + ".md"));
    SchemeDocument scheme = SchemeDocumentCodec.read(text(UPKEEP + ".scheme.json"));
    TrialResult result =
        TrialScoring.compute(scheme, FactsDocumentCodec.read(text(UPKEEP + ".facts.json")));

    assertThat(table.units()).hasSize(3);
    for (int i = 0; i < table.units().size(); i++) {
      TrialUnit unit = result.unit(table.units().get(i)).orElseThrow();
      assertThat(actual(unit)).as(table.units().get(i)).isEqualTo(table.column(i));
    }
  }

  private static Map<String, String> actual(TrialUnit trial) {
    UnitScore unit = trial.score();
    Map<String, String> column =
        unit.scores().stream()
            .collect(
                Collectors.toMap(
                    Score::indicatorKey,
                    one -> one.dropped() ? "dropped" : one.value().toString()));
    for (String group : List.of("M", "S")) {
      column.put(group, trial.group(group).orElseThrow().score().toString());
    }
    column.put("total", unit.total().toString());
    column.put("grade by points", unit.scoreGrade().orElseThrow());
    column.put("grade", unit.grade().orElseThrow());
    column.put("bar", unit.caps().isEmpty() ? "–" : unit.caps().get(0).grade());
    column.put("place", String.valueOf(trial.place()));
    return column;
  }

  /** The table under "By hand": what a cell ends with counts. */
  record UpkeepTable(List<List<String>> rows) {
    static UpkeepTable read(String text) {
      return new UpkeepTable(
          text.substring(text.indexOf("## By hand"))
              .lines()
              .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
              .map(line -> List.of(line.substring(1).split("\\|")))
              .toList());
    }

    List<String> units() {
      return rows.get(0).stream().skip(1).map(String::strip).toList();
    }

    Map<String, String> column(int unit) {
      return IntStream.range(1, rows.size())
          .boxed()
          .collect(
              Collectors.toMap(
                  row -> rows.get(row).get(0).replace("*", "").strip(),
                  row -> figure(rows.get(row).get(unit + 1).strip())));
    }

    private static String figure(String cell) {
      Matcher bold = BOLD.matcher(cell);
      String figure = cell.substring(cell.lastIndexOf(' ') + 1);
      while (bold.find()) {
        figure = bold.group(1);
      }
      return figure;
    }
  }

  private static String table() {
    return blocks("scheme.md").stream()
        .filter(block -> block.contains("\"bands\""))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> blocks(String file) {
    return BLOCK.matcher(text(file)).results().map(found -> found.group(1)).toList();
  }

  private static String text(String file) {
    try {
      return Files.readString(FORMATS.resolve(file));
    } catch (IOException unreadable) {
      throw new IllegalStateException(file, unreadable);
    }
  }
}
