package org.kaoping.evidence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.evidence.rules.CaseTakesEvidence;
import org.kaoping.evidence.rules.EvidenceIsNotWithdrawn;
import org.kaoping.evidence.rules.EvidenceIsOwn;
import org.kaoping.evidence.rules.FileIsAttachedOnce;
import org.kaoping.evidence.rules.FileIsIntact;
import org.kaoping.evidence.rules.QuotaIsKept;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.organization.OrgUnits;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectAccess;
import org.kaoping.security.SubjectPlace;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;

/** Files that prove what is reported: attached to a case, opened, withdrawn. */
@Stateless
public class EvidenceService {
  private static final String QUOTA = "kaoping.evidence.quota.mb";
  private static final long MEGABYTE = 1024L * 1024;

  @Inject private EvidenceItems items;
  @Inject private EvidenceStore store;
  @Inject private SubjectAccess access;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Attaches a file to a case. Divisions attach only to their own tasks and orders.
   *
   * @param subject the case
   * @param fileName plain name with an allowed extension
   * @param mediaType what the browser calls it; a guess by the name, so it is not trusted
   * @param content at most 20 MB, of the kind that the extension says
   * @return id of the piece of evidence
   */
  @Act(
      by = {
        Role.DIVISION,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD,
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.SUPERVISING_DEPARTMENT
      })
  public long attach(
      ActContext context, SubjectRef subject, String fileName, String mediaType, byte[] content) {
    SubjectPlace place = access.requireOwn(subject);
    Rules.check(new CaseTakesEvidence(place.closed()));
    EvidenceFile file = EvidenceFile.checked(fileName, content);
    long owner = place.unitId() == null ? place.jurisdictionId() : place.unitId();
    Rules.check(
        new QuotaIsKept(items.bytesOf(owner), file.size(), Long.getLong(QUOTA, 2048) * MEGABYTE),
        new FileIsAttachedOnce(isAttached(subject, Sha256.of(content)), file.name()));
    String hash = store.put(content, clock.wallTime());
    EvidenceItem item =
        new EvidenceItem(subject, owner, file, act.actor())
            .stored(hash, clock.now(), clock.wallTime());
    items.add(item);
    act.detail("evidence %d %s sha256=%s", item.getId(), file.name(), hash);
    return item.getId();
  }

  private boolean isAttached(SubjectRef subject, String hash) {
    return items.of(subject).stream()
        .anyMatch(item -> !item.isWithdrawn() && item.getSha256().equals(hash));
  }

  /** Takes back a piece of evidence with a reason; its record stays. Only who attached it may. */
  @Act(
      by = {
        Role.DIVISION,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD,
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.SUPERVISING_DEPARTMENT
      })
  public void withdraw(ActContext context, long evidenceId) {
    EvidenceItem item = found(evidenceId);
    SubjectPlace place = access.requireOwn(item.subject());
    Rules.check(
        new EvidenceIsOwn(item.isFrom(act.actor()), item.getAttachedPost()),
        new CaseTakesEvidence(place.closed()),
        new EvidenceIsNotWithdrawn(item.isWithdrawn(), item.getFileName()),
        new ReasonIsGiven(context.reason()));
    item.withdraw(clock.now(), act.actor().postName(), context.reason().strip());
    act.detail("evidence %d %s withdrawn", evidenceId, item.getFileName());
  }

  /** Everything attached to a case that the caller may see, withdrawn pieces too. */
  @Reads(
      by = {
        Role.DIVISION,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD,
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.SUPERVISING_DEPARTMENT
      })
  public List<EvidenceView> list(SubjectRef subject) {
    requireReadable(subject);
    List<EvidenceItem> attached = items.of(subject);
    List<EvidenceItem> same =
        items.standingWith(attached.stream().map(EvidenceItem::getSha256).distinct().toList());
    return attached.stream().map(item -> view(item, elsewhere(item, same))).toList();
  }

  private List<SubjectRef> elsewhere(EvidenceItem item, List<EvidenceItem> same) {
    Actor actor = act.actor();
    return same.stream()
        .filter(other -> other.getSha256().equals(item.getSha256()))
        .filter(other -> !other.subject().equals(item.subject()))
        .filter(other -> actor.seesUnit(other.getOwnerId()))
        .filter(other -> units.get(other.getOwnerId()).getRootId() == actor.jurisdictionId())
        .map(EvidenceItem::subject)
        .distinct()
        .toList();
  }

  private static EvidenceView view(EvidenceItem item, List<SubjectRef> elsewhere) {
    return new EvidenceView(
        item.getId(),
        item.subject(),
        item.getFileName(),
        item.getMediaType(),
        item.getByteCount(),
        item.getSha256(),
        item.getAttachedAt(),
        item.getAttachedPost(),
        item.getWithdrawnAt(),
        item.getWithdrawnPost(),
        item.getWithdrawnReason(),
        elsewhere);
  }

  /** Opens a file of a case that the caller may see; its hash is checked first. */
  @Reads(
      by = {
        Role.DIVISION,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD,
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.SUPERVISING_DEPARTMENT
      })
  public EvidenceContent open(long evidenceId) {
    EvidenceItem item = found(evidenceId);
    requireReadable(item.subject());
    Rules.check(new EvidenceIsNotWithdrawn(item.isWithdrawn(), item.getFileName()));
    Optional<byte[]> content = store.read(item.getSha256());
    Rules.check(new FileIsIntact(content.isPresent(), item.getFileName()));
    return new EvidenceContent(item.getFileName(), item.getMediaType(), content.get());
  }

  /** Papers on a whole cycle stay with the jurisdiction's offices: results are under embargo. */
  private void requireReadable(SubjectRef subject) {
    SubjectPlace place = access.requireReadable(subject);
    Rules.check(
        new KnownAndOwn(
            place.unitId() != null || act.actor().role().reach() == Role.Reach.JURISDICTION));
  }

  private EvidenceItem found(long evidenceId) {
    EvidenceItem item = items.find(evidenceId);
    Rules.check(new KnownAndOwn(item != null));
    return item;
  }
}
