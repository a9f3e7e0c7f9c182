package org.kaoping.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.kaoping.kernel.SubjectRef;

/** The act that runs on this thread: who acts, with which context, on what. */
@ApplicationScoped
public class CurrentAct {
  private static final class Frame {
    private final String name;
    private final ActContext context;
    private final List<Actor> candidates;
    private Actor actor;
    private SubjectRef subject;
    private String detail;

    Frame(String name, List<Actor> candidates, ActContext context) {
      this.name = name;
      this.candidates = List.copyOf(candidates);
      this.actor = candidates.get(0);
      this.context = context;
    }
  }

  private final ThreadLocal<Frame> frames = new ThreadLocal<>();

  void begin(String name, Actor actor, ActContext context) {
    begin(name, List.of(actor), context);
  }

  /** Begins an act of somebody who may do it under several assignments; the first one counts. */
  void begin(String name, List<Actor> candidates, ActContext context) {
    frames.set(new Frame(name, candidates, context));
  }

  /** The assignments under which the act may be done; the case decides which one counts. */
  List<Actor> candidates() {
    return frame().candidates;
  }

  /** The case lies with another one of the candidates. */
  void actAs(Actor candidate) {
    frame().actor = candidate;
  }

  /**
   * Goes on under the assignment that the case lies with: a person of two posts need not say which
   * one he means.
   *
   * @param fits which of the assignments that may do this act the case lies with
   * @return whether there is one; otherwise the first one still counts
   */
  public boolean actAsOneWho(Predicate<Actor> fits) {
    Optional<Actor> found =
        fits.test(actor())
            ? Optional.of(actor())
            : frame().candidates.stream().filter(fits).findFirst();
    found.ifPresent(this::actAs);
    return found.isPresent();
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
