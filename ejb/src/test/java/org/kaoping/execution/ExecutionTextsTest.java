package org.kaoping.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.evidence.FileKind;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.outbox.OutboxState;
import org.kaoping.processes.Outcomes;
import org.kaoping.rectification.RectificationState;
import org.kaoping.rectification.StepKind;

/** Every rule and every code of these features has words in both languages. */
class ExecutionTextsTest {
  private static final List<String> FEATURES =
      List.of("execution", "evidence", "outbox", "rectification", "reminder");

  /** Features keep their texts in fragments; merged bundles hold them all. */
  private static Properties texts(String bundle) {
    Properties texts = new Properties();
    load(texts, "/org/kaoping/messages/" + bundle + ".properties");
    FEATURES.forEach(
        feature ->
            load(
                texts,
                "/org/kaoping/messages/fragments/" + feature + "." + bundle + ".properties"));
    return texts;
  }

  private static void load(Properties texts, String resource) {
    try (InputStream in = ExecutionTextsTest.class.getResourceAsStream(resource)) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Stream<Class<?>> rules() throws Exception {
    Path classes =
        Path.of(DutyTask.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files =
        FEATURES.stream()
            .map(feature -> classes.resolve("org/kaoping/" + feature + "/rules"))
            .filter(Files::isDirectory)
            .flatMap(ExecutionTextsTest::children)) {
      return files
          .<Class<?>>map(file -> type(classes.relativize(file).toString()))
          .toList()
          .stream();
    }
  }

  private static Stream<Path> children(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Class<?> type(String file) {
    try {
      return Class.forName(file.substring(0, file.length() - 6).replace('/', '.'));
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleHasWordsThatFitItsArguments(Class<?> rule) {
    assertThat(BusinessRule.class).isAssignableFrom(rule);
    for (String bundle : List.of("Rules", "Rules_en")) {
      String text = texts(bundle).getProperty("rule." + rule.getSimpleName());
      assertThat(text).as("%s in %s", rule.getSimpleName(), bundle).isNotBlank();
      Object[] arguments = new Object[9];
      Arrays.fill(arguments, "x");
      String filled = new MessageFormat(text).format(arguments);
      assertThat(filled).doesNotContain("{");
    }
  }

  @Test
  void everyStateAndOutcomeHasAName() {
    Stream.<Enum<?>[]>of(
            DutyTaskState.values(),
            FileKind.values(),
            OutboxState.values(),
            RectificationState.values(),
            StepKind.values(),
            Outcomes.Recheck.values(),
            Outcomes.TalkResult.values())
        .flatMap(Arrays::stream)
        .forEach(code -> requireTerm(code.getDeclaringClass().getSimpleName() + "." + code.name()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WorkItem.DutyTask_CarryOut",
        "WorkItem.DutyTask_SelfAssess",
        "WorkItem.Task_AnswerOrder",
        "WorkItem.Task_RecheckAnswer",
        "WorkItem.Task_HoldTalk",
        "WorkItem.Task_DecideAccountability",
        "Notice.WorkDueSoon",
        "Notice.WorkOverdue",
        "Notice.SelfAssessmentReturned",
        "Notice.RectificationOrdered",
        "Notice.RectificationOverdue",
        "Notice.RectificationRechecked",
        "Notice.RectificationTalked"
      })
  void workAndNoticesHaveWords(String key) {
    requireTerm(key);
  }

  private static void requireTerm(String key) {
    assertThat(texts("Terms").getProperty(key)).as(key).isNotBlank();
    assertThat(texts("Terms_en").getProperty(key)).as(key + " in English").isNotBlank();
  }
}
