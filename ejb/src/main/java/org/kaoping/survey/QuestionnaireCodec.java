package org.kaoping.survey;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;

/**
 * The questionnaire as JSON, format {@value #FORMAT}: how it is stored, and how the sample surveys
 * are written down.
 */
public final class QuestionnaireCodec {
  private static final String FORMAT = "kaoping-questionnaire-1";

  private QuestionnaireCodec() {}

  /** Writes a questionnaire. */
  public static String write(Questionnaire questionnaire) {
    JsonArrayBuilder levels = Json.createArrayBuilder();
    questionnaire
        .levels()
        .forEach(
            level ->
                levels.add(
                    Json.createObjectBuilder()
                        .add("label", level.label())
                        .add("score", level.score().toPlainString())));
    JsonArrayBuilder questions = Json.createArrayBuilder();
    questionnaire.questions().forEach(question -> questions.add(written(question)));
    return Json.createObjectBuilder()
        .add("format", FORMAT)
        .add("title", questionnaire.title())
        .add("introduction", questionnaire.introduction())
        .add("groups", Json.createArrayBuilder(questionnaire.groups()))
        .add("levels", levels)
        .add("questions", questions)
        .build()
        .toString();
  }

  private static JsonObjectBuilder written(SurveyQuestion question) {
    return Json.createObjectBuilder()
        .add("type", question.type().name())
        .add("text", question.text())
        .add("options", Json.createArrayBuilder(question.options()))
        .add("required", question.required());
  }

  /** Reads what {@link #write} has written. */
  public static Questionnaire read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject root = reader.readObject();
      return new Questionnaire(
          root.getString("title"),
          root.getString("introduction"),
          texts(root.getJsonArray("groups")),
          root.getJsonArray("levels").getValuesAs(JsonObject.class).stream()
              .map(QuestionnaireCodec::level)
              .toList(),
          root.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
              .map(QuestionnaireCodec::question)
              .toList());
    }
  }

  private static SatisfactionLevel level(JsonObject level) {
    return new SatisfactionLevel(
        level.getString("label"), new BigDecimal(level.getString("score")));
  }

  private static SurveyQuestion question(JsonObject question) {
    return new SurveyQuestion(
        QuestionType.valueOf(question.getString("type")),
        question.getString("text"),
        texts(question.getJsonArray("options")),
        question.getBoolean("required"));
  }

  private static List<String> texts(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }
}
