package org.kaoping.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.Callers;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectAccess;
import org.kaoping.workflow.OpenTasks;

/** My work: what I have to do next, by due time, years kept apart. */
@Stateless
public class WorkListService {
  private static final int LARGEST_PAGE = 200;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Callers callers;
  @Inject private WorkList list;
  @Inject private WorkItems items;
  @Inject private WorkLines lines;
  @Inject private SubjectAccess access;
  @Inject private OpenTasks openTasks;

  /** Years in which the caller has open work, the latest first. */
  @Reads
  public List<Integer> years() {
    return list.years(callers.own());
  }

  /**
   * The caller's open work of a year under all his own assignments of today; what he does for
   * others is listed by the substitutions.
   *
   * @param after the last item of the page before, or {@link WorkListKey#START}
   * @param size items per page, 1–200
   */
  @Reads
  public List<WorkLine> mine(int year, WorkListKey after, int size) {
    int bounded = Math.max(1, Math.min(LARGEST_PAGE, size));
    return list.page(callers.own(), year, after, bounded).stream().map(lines::of).toList();
  }

  /** Everything open on one case: who holds it, since when, until when. */
  @Reads
  public List<WorkLine> openOn(SubjectRef subject) {
    access.requireReadable(subject);
    return items.openOn(subject).stream().map(lines::of).toList();
  }

  /** Compares the work list with the engine; both lists are empty when they agree. */
  @Reads(by = {Role.SYSTEM_ADMIN, Role.PERFORMANCE_OFFICE})
  public Reconciliation reconcile() {
    Set<String> listed =
        new HashSet<>(
            em.createQuery(
                    "select w.engineTaskId from WorkItem w where w.open = true"
                        + " and w.engineTaskId is not null",
                    String.class)
                .getResultList());
    Set<String> running = openTasks.ids();
    List<String> onlyListed = new ArrayList<>(listed);
    onlyListed.removeAll(running);
    List<String> onlyRunning = new ArrayList<>(running);
    onlyRunning.removeAll(listed);
    return new Reconciliation(onlyListed, onlyRunning, listed.size());
  }
}
