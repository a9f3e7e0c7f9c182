package org.kaoping.substitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kaoping.kernel.Messages;
import org.kaoping.security.Actor;
import org.kaoping.security.Substituted;
import org.kaoping.security.Substitutes;

/** Turns substitutions in force into posts that the substitute may act under. */
@ApplicationScoped
public class SubstituteDirectory implements Substitutes {
  private static final int LONGEST_NAME = 200;

  @Inject private Substitutions substitutions;
  @Inject private Staff staff;

  /**
   * Every condition holds on the day itself: the giver still has the post, the substitute still
   * belongs to its unit. Only posts that the giver holds himself are passed, so there are no
   * chains.
   */
  @Override
  public List<Actor> postsFor(List<Actor> own, LocalDate day) {
    if (own.isEmpty()) {
      return List.of();
    }
    return substitutions.inForceFor(own.get(0).personId(), day).stream()
        .flatMap(each -> posts(each, own, day))
        .toList();
  }

  private Stream<Actor> posts(Substitution each, List<Actor> own, LocalDate day) {
    return staff.postsOf(each.getGiverId(), day).stream()
        .filter(post -> each.covers(post.assignmentId()))
        .filter(post -> own.stream().anyMatch(mine -> Staff.canStandIn(mine, post)))
        .map(post -> inHandsOf(own.get(0), post, each));
  }

  private static Actor inHandsOf(Actor substitute, Actor post, Substitution each) {
    return post.inHandsOf(
        substitute.personId(),
        bothNames(substitute.personName(), post.personName()),
        new Substituted(
            each.getId(),
            post.personId(),
            post.personName(),
            substitute.personName(),
            each.getArea()));
  }

  /** Records keep the language of their author; readers of the audit trail get both names apart. */
  static String bothNames(String substitute, String giver) {
    String name =
        MessageFormat.format(
            Messages.term("Substitution.bothNames", Locale.CHINA), substitute, giver);
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }
}
