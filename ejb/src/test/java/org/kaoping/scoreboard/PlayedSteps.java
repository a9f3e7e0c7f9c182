package org.kaoping.scoreboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.workflow.ProcessSteps;

/** Writes down which steps were completed, with which outcome. */
public class PlayedSteps extends ProcessSteps {
  private final List<String> completed = new ArrayList<>();

  @Override
  public void complete(SubjectRef subject, String taskId) {
    complete(subject, taskId, Map.of());
  }

  @Override
  public void complete(SubjectRef subject, String taskId, Map<String, Object> outcome) {
    completed.add(taskId + (outcome.isEmpty() ? "" : outcome));
  }

  public List<String> completed() {
    return completed;
  }
}
