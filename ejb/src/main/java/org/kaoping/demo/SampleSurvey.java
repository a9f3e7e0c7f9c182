package org.kaoping.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.kaoping.survey.AnswerSheet;
import org.kaoping.survey.Questionnaire;
import org.kaoping.survey.QuestionnaireCodec;

/**
 * The two surveys of Shuozhou's evaluation report (annex 4). Print has the number of answers per
 * option; single answers are made from them that add up to these numbers.
 *
 * @param questionnaire the questions
 * @param counts per question how many chose each option; empty for answers in words
 * @param texts answers in words to the last question
 */
public record SampleSurvey(
    Questionnaire questionnaire, List<List<Integer>> counts, List<String> texts) {
  private static final long SHUFFLE = 2020;

  /** A sample by its name: {@code staff} (41 answers) or {@code public} (109). */
  public static SampleSurvey named(String name) {
    try (JsonReader reader = Json.createReader(new StringReader(text(name + "-answers.json")))) {
      JsonObject answers = reader.readObject();
      return new SampleSurvey(
          QuestionnaireCodec.read(text(name + ".json")),
          answers.getJsonArray("counts").getValuesAs(JsonArray.class).stream()
              .map(
                  row ->
                      row.getValuesAs(JsonNumber.class).stream().map(JsonNumber::intValue).toList())
              .toList(),
          answers.getJsonArray("texts").getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .toList());
    }
  }

  private static String text(String file) {
    try (InputStream in = SampleSurvey.class.getResourceAsStream("surveys/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Single answers, always the same ones, which are not those of Shuozhou's people. */
  public List<AnswerSheet> sheets() {
    List<List<Integer>> columns = new ArrayList<>();
    counts.forEach(row -> columns.add(column(row, columns.size())));
    int sheets = counts.get(0).stream().mapToInt(Integer::intValue).sum();
    return IntStream.range(0, sheets).mapToObj(at -> sheet(columns, at)).toList();
  }

  private static List<Integer> column(List<Integer> counts, int question) {
    List<Integer> chosen = new ArrayList<>();
    for (int option = 1; option <= counts.size(); option++) {
      chosen.addAll(Collections.nCopies(counts.get(option - 1), option));
    }
    Collections.shuffle(chosen, new Random(SHUFFLE + question));
    return chosen;
  }

  private AnswerSheet sheet(List<List<Integer>> columns, int at) {
    Map<Integer, Integer> choices = new HashMap<>();
    for (int question = 1; question <= columns.size(); question++) {
      if (at < columns.get(question - 1).size()) {
        choices.put(question, columns.get(question - 1).get(at));
      }
    }
    return new AnswerSheet(
        choices,
        at < texts.size() ? Map.of(questionnaire.questions().size(), texts.get(at)) : Map.of());
  }
}
