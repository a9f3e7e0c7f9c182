package org.kaoping.web.act;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Actor;
import org.kaoping.web.page.Me;

/** The acts that the person can do now on the case of the page. */
@Named("panel")
@ViewScoped
public class ActPanel implements Serializable {
  private static final String FOLDER = "/WEB-INF/acts/";

  @Inject @Any private transient Instance<ActOffers> groups;
  @Inject private Me me;

  private List<String> fragments = List.of();
  private SubjectRef subject;
  private List<Actor> otherHolders = List.of();

  /**
   * Chooses the fragments once per view, so that a refused form is found again when it is sent
   * anew.
   *
   * @param seenAs the case as an actor sees it
   */
  public void show(Function<Actor, Situation> seenAs) {
    List<Situation> situations = me.getActors().stream().map(seenAs).toList();
    subject = situations.isEmpty() ? null : situations.get(0).subject();
    fragments =
        situations.isEmpty()
            ? List.of()
            : offers(situations.get(0).subject().type())
                .filter(offer -> situations.stream().anyMatch(offer.when()))
                .map(offer -> FOLDER + offer.fragment() + ".xhtml")
                .toList();
    otherHolders =
        me.getAssignments().stream()
            .filter(actor -> !me.getActors().contains(actor))
            .filter(actor -> seenAs.apply(actor).holdsAny())
            .toList();
  }

  private Stream<ActOffer> offers(SubjectType type) {
    return groups.stream()
        .filter(group -> group.standsOn(type))
        .sorted(Comparator.comparing(ActOffers::rank))
        .flatMap(group -> group.offers().stream());
  }

  /** The case of the page; null while nothing is shown. */
  public SubjectRef getSubject() {
    return subject;
  }

  /** Paths of the fragments to include. */
  public List<String> getFragments() {
    return fragments;
  }

  /** The person's other assignments that hold open work on this case. */
  public List<Actor> getOtherHolders() {
    return otherHolders;
  }
}
