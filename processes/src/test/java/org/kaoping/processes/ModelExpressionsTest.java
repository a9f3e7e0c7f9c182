package org.kaoping.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the models call and ask: known beans, known variables, known outcomes, no scripts. */
class ModelExpressionsTest {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\((\\w+)\\)");
  private static final Pattern YES_OR_NO = Pattern.compile("!?(\\w+)");
  private static final Pattern OUTCOME = Pattern.compile("(\\w+) == '(\\w+)'");
  private static final String BUSINESS_KEY = "execution.processBusinessKey";

  private static final Map<String, Class<?>> BEANS =
      Map.of(
          BeanNames.DEADLINES, ModelBeans.Deadlines.class,
          BeanNames.DEADLINE_MARKS, ModelBeans.DeadlineMarks.class,
          BeanNames.DUTY_TASKS, ModelBeans.DutyTasks.class,
          BeanNames.APPRAISALS, ModelBeans.Appraisals.class,
          BeanNames.RECTIFICATIONS, ModelBeans.Rectifications.class,
          BeanNames.CYCLE_OPENING, ModelBeans.CycleOpening.class);

  private static final Map<String, Class<? extends Enum<?>>> OUTCOMES =
      Map.of(
          Variables.PLAN_REVIEW, Outcomes.PlanReview.class,
          Variables.REPORT_REVIEW, Outcomes.ReportReview.class,
          Variables.RECHECK, Outcomes.Recheck.class,
          Variables.TALK_RESULT, Outcomes.TalkResult.class);

  static Stream<String> processIds() {
    return ProcessIds.all().stream();
  }

  @ParameterizedTest
  @MethodSource("processIds")
  void expressionsAreCallsWithAnIdOrPlainOutcomesAndNothingElse(String processId) {
    assertThat(expressions(processId))
        .isNotEmpty()
        .allMatch(
            expression ->
                expression.equals(BUSINESS_KEY)
                    || CALL.matcher(expression).matches()
                    || YES_OR_NO.matcher(expression).matches()
                    || OUTCOME.matcher(expression).matches());
  }

  @ParameterizedTest
  @MethodSource("processIds")
  void nothingInTheModelsIsAScriptAListenerOrAClass(String processId) {
    assertThat(Models.text(processId))
        .doesNotContainIgnoringCase("script")
        .doesNotContain("Listener", "connector", "camunda:class", "delegateExpression")
        .doesNotContain("camunda:type", "formData", "inputOutput");
  }

  @Test
  void everyCallNamesAKnownBeanItsMethodAndAnId() {
    List<MatchResult> calls = matches(CALL);

    assertThat(calls)
        .allSatisfy(
            call -> {
              Class<?> bean = BEANS.get(call.group(1));
              assertThat(bean).as(call.group()).isNotNull();
              assertThat(bean.getMethod(call.group(2), Long.class)).as(call.group()).isNotNull();
              assertThat(call.group(3)).endsWith("Id");
            });
    assertThat(groups(calls, 1)).isEqualTo(Models.constants(BeanNames.class));
  }

  @Test
  void variablesOfTheModelsAreExactlyTheConstants() {
    Set<String> used = new TreeSet<>();
    used.addAll(groups(matches(CALL), 3));
    used.addAll(groups(matches(YES_OR_NO), 1));
    used.addAll(groups(matches(OUTCOME), 1));
    Set<String> set = new HashSet<>();
    Models.elements(CamundaIn.class).map(CamundaIn::getCamundaSource).forEach(set::add);
    Models.elements(ServiceTask.class).map(ServiceTask::getCamundaResultVariable).forEach(set::add);
    set.remove(null);

    assertThat(used).containsAll(set).isEqualTo(Models.constants(Variables.class));
  }

  @Test
  void gatewaysAskOneVariableAboutEveryOutcomeAndHaveNoDefault() {
    assertThat(Models.elements(ExclusiveGateway.class))
        .isNotEmpty()
        .allSatisfy(
            gateway -> {
              assertThat(gateway.getDefault()).as(gateway.getId()).isNull();
              Set<String> conditions = conditions(gateway);
              assertThat(conditions).as(gateway.getId()).isEqualTo(complete(conditions));
            });
  }

  @Test
  void timersAreDatesAskedFromTheScheduleBean() {
    assertThat(Models.elements(TimerEventDefinition.class))
        .isNotEmpty()
        .allSatisfy(
            timer -> {
              assertThat(timer.getTimeCycle()).isNull();
              assertThat(timer.getTimeDuration()).isNull();
              assertThat(timer.getTimeDate().getTextContent())
                  .startsWith("${" + BeanNames.DEADLINES + ".");
            });
  }

  @Test
  void timersThatDoNotInterruptMarkAndEnd() {
    assertThat(Models.elements(BoundaryEvent.class).filter(event -> !event.cancelActivity()))
        .isNotEmpty()
        .allSatisfy(
            event -> {
              FlowNode mark = next(event);
              assertThat(mark).isInstanceOf(ServiceTask.class);
              assertThat(next(mark)).isInstanceOf(EndEvent.class);
            });
  }

  @Test
  void savePointsAreTriedThreeTimesAMinuteApart() {
    assertThat(Models.elements(ServiceTask.class).filter(ServiceTask::isCamundaAsyncBefore))
        .isNotEmpty()
        .allSatisfy(
            task ->
                assertThat(
                        task.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaFailedJobRetryTimeCycle.class)
                            .singleResult()
                            .getTextContent())
                    .isEqualTo("R3/PT1M"));
  }

  private static FlowNode next(FlowNode node) {
    assertThat(node.getOutgoing()).as(node.getId()).hasSize(1);
    return node.getOutgoing().iterator().next().getTarget();
  }

  private static Set<String> conditions(ExclusiveGateway gateway) {
    Collection<SequenceFlow> flows = gateway.getOutgoing();
    Set<String> conditions =
        flows.stream()
            .map(flow -> flow.getConditionExpression().getTextContent())
            .collect(Collectors.toSet());
    assertThat(conditions).as(gateway.getId()).hasSameSizeAs(flows);
    return conditions;
  }

  /** All conditions that the variable of the given ones can be asked for. */
  private static Set<String> complete(Set<String> conditions) {
    String variable = conditions.iterator().next().replaceAll("^\\$\\{!?(\\w+).*", "$1");
    if (!OUTCOMES.containsKey(variable)) {
      return Set.of("${" + variable + "}", "${!" + variable + "}");
    }
    return Arrays.stream(OUTCOMES.get(variable).getEnumConstants())
        .map(outcome -> "${" + variable + " == '" + outcome.name() + "'}")
        .collect(Collectors.toSet());
  }

  private static List<String> expressions(String processId) {
    String xml = Models.text(processId);
    return EXPRESSION.matcher(xml).results().map(result -> result.group(1)).toList();
  }

  private static List<MatchResult> matches(Pattern pattern) {
    return ProcessIds.all().stream()
        .flatMap(processId -> expressions(processId).stream())
        .map(pattern::matcher)
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.toMatchResult())
        .toList();
  }

  private static Set<String> groups(List<MatchResult> results, int group) {
    return results.stream()
        .map(result -> result.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
