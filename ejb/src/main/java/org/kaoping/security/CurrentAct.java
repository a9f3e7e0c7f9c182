package org.kaoping.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.kaoping.kernel.SubjectRef;

/** The act that runs on this thread: who acts, with which context, on what. */
@ApplicationScoped
public class CurrentAct {
  private static final class Frame {
    private final String name;
    private final Actor actor;
    private final ActContext context;
    private SubjectRef subject;
    private String detail;

    Frame(String name, Actor actor, ActContext context) {
      this.name = name;
      this.actor = actor;
      this.context = context;
    }
  }

  private final ThreadLocal<Frame> frames = new ThreadLocal<>();

  void begin(String name, Actor actor, ActContext context) {
    frames.set(new Frame(name, actor, context));
  }

  void end() {
    frames.remove();
  }

  /** Whether a person's act or reading is running; false in timers. */
  public boolean isRunning() {
    return frames.get() != null;
  }

  /** Who acts. */
  public Actor actor() {
    return frame().actor;
  }

  /** The context the act came with. */
  public ActContext context() {
    return frame().context;
  }

  /** Name of the running act, for example {@code PlanService.submitPlan}. */
  public String name() {
    return frame().name;
  }

  /** Says what the act is about; audit record and refusal name it. */
  public void about(SubjectRef subject) {
    frame().subject = subject;
  }

  /** One line for the audit trail: the outcome or the figures of the act. */
  public void detail(String pattern, Object... arguments) {
    frame().detail = String.format(Locale.ROOT, pattern, arguments);
  }

  SubjectRef subject() {
    return frame().subject;
  }

  String detail() {
    return frame().detail;
  }

  private Frame frame() {
    Frame frame = frames.get();
    if (frame == null) {
      throw new IllegalStateException("No act is running on this thread");
    }
    return frame;
  }
}
