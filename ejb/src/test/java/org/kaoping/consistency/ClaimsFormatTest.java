package org.kaoping.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kaoping.consistency.check.ConsistencyChecks;
import org.kaoping.consistency.check.ConsistencyFinding;
import org.kaoping.consistency.check.FindingCode;
import org.kaoping.consistency.check.RuleScores;
import org.kaoping.consistency.claim.Definition;
import org.kaoping.consistency.input.ClaimReading;
import org.kaoping.consistency.input.ClaimsJson;

/** The published description of the format says what the code does. */
class ClaimsFormatTest {
  private static final Path FORMATS =
      Path.of(System.getProperty("basedir", "."))
          .toAbsolutePath()
          .normalize()
          .getParent()
          .resolve("docs/formats");

  private static String text(String file) throws IOException {
    return Files.readString(FORMATS.resolve(file));
  }

  @Test
  void the_example_gives_what_the_description_says() throws IOException {
    Matcher example =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(text("claims.md"));
    assertThat(example.find()).isTrue();
    ClaimReading reading = ClaimsJson.read(example.group(1).getBytes(StandardCharsets.UTF_8));
    assertThat(reading.faults()).isEmpty();
    assertThat(ConsistencyChecks.run(reading.sheet().orElseThrow(), RuleScores.NONE))
        .extracting(ConsistencyFinding::code)
        .containsExactly(
            FindingCode.SUM_OFF_BY_ROUNDING,
            FindingCode.VALUE_DIFFERS,
            FindingCode.DEFINITION_DIFFERS);
  }

  @Test
  void description_and_schema_name_every_code_and_definition() throws IOException {
    for (FindingCode code : FindingCode.values()) {
      assertThat(text("claims.md")).contains("`" + code + "`");
    }
    assertThat(Arrays.stream(Definition.values()).map(Enum::name))
        .allSatisfy(
            name -> assertThat(text("kaoping-claims-1.schema.json")).contains("\"" + name + "\""));
  }
}
