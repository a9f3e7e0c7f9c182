package org.kaoping.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaoping.scoring.SchemeDocumentCodec;
import org.kaoping.scoring.ScoringRefusal;

/** The published JSON Schemas and the code accept the same documents. */
class PublishedSchemaTest {
  private static final Path FORMATS = folder();
  private static final JsonSchema SCHEMES = schema("scheme.schema.json");
  private static final JsonSchema FACTS = schema("facts.schema.json");

  private static Path folder() {
    Path here = Path.of("docs/formats");
    return Files.exists(here) ? here : Path.of("../docs/formats");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(read(FORMATS.resolve(name)));
  }

  private static List<String> violations(JsonSchema schema, String document) {
    return schema.validate(document, InputFormat.JSON).stream().map(String::valueOf).toList();
  }

  static Stream<String> codes() {
    return SampleSchemes.CODES.stream();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void every_sample_fits_as_delivered_and_as_canonical_text(String code) {
    assertThat(violations(SCHEMES, SampleSchemes.text(code))).isEmpty();
    assertThat(violations(SCHEMES, SampleSchemes.canonical(code))).isEmpty();
  }

  static Stream<Path> factsFiles() throws IOException {
    Path samples = FORMATS.resolveSibling("../ejb/src/main/resources/org/kaoping/demo/schemes");
    return Stream.concat(Files.walk(samples), Files.walk(FORMATS))
        .filter(file -> file.getFileName().toString().endsWith(".facts.json"));
  }

  @ParameterizedTest
  @MethodSource("factsFiles")
  void every_sample_of_facts_fits(Path file) {
    assertThat(violations(FACTS, read(file))).isEmpty();
  }

  /** Changes to the Shuozhou sample that no document may have. */
  static Stream<List<String>> wrong() {
    return Stream.of(
        List.of("\"kaoping-scheme-2\"", "\"kaoping-scheme-3\""),
        List.of("\"totalPoints\":", "\"totalpoints\":"),
        List.of("\"scale\": \"2\"", "\"scale\": 2"),
        List.of("\"HALF_UP\"", "\"HALF\""),
        List.of("\"points\": \"30\"", "\"points\": \"dreißig\""),
        List.of("\"code\": \"A11\", ", ""),
        List.of("\"category\": \"MANDATORY\"", "\"category\": \"mandatory\""),
        List.of("\"WEIGHTED_CHECKLIST\"", "\"CHECK_LIST\""),
        List.of("\"share\": \"0.35\"", "\"share\": \"0,35\""),
        List.of("\"graded\": false", "\"graded\": \"no\""),
        List.of("\"ratioCap\": \"1\"", "\"ratioCap\": \"1\", \"weight\": \"1\""),
        List.of("\"unit\": \"POINTS\"", "\"unit\": \"MARKS\""),
        List.of("\"lowerClosed\": true", "\"lowerClosed\": \"true\""),
        List.of("\"label\": \"优\", ", ""));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void what_one_refuses_the_other_refuses_too(List<String> change) {
    String sample = SampleSchemes.text("shuozhou-2020");
    assertThat(sample).contains(change.get(0));
    String broken =
        sample.replaceFirst(java.util.regex.Pattern.quote(change.get(0)), change.get(1));
    assertThat(violations(SCHEMES, broken)).isNotEmpty();
    assertThatThrownBy(() -> SchemeDocumentCodec.read(broken)).isInstanceOf(ScoringRefusal.class);
  }
}
