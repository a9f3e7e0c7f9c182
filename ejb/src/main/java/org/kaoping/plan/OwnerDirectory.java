package org.kaoping.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnitKind;
import org.kaoping.organization.OrgUnits;
import org.kaoping.organization.Post;
import org.kaoping.plan.table.OwnerNames;
import org.kaoping.security.Role;

/** Who can own indicators in a unit on a day, from the organisation tree. */
@ApplicationScoped
public class OwnerDirectory {
  @Inject private OrgUnits units;

  /** Leaders, divisions and posts of a unit by their names. */
  public OwnerNames namesIn(long unitId, LocalDate day) {
    Map<String, Long> leaders = new LinkedHashMap<>();
    Map<String, Long> divisions = new LinkedHashMap<>();
    Map<String, Long> posts = new LinkedHashMap<>();
    for (Post post : units.postsIn(unitId, day)) {
      posts.putIfAbsent(post.getName(), post.getId());
      if (post.getRole() == Role.LEADING_GROUP || post.getRole() == Role.UNIT_HEAD) {
        leaders.putIfAbsent(post.getName(), post.getId());
      }
    }
    units
        .divisionsOf(unitId, day)
        .forEach(division -> divisions.putIfAbsent(division.getName(), division.getId()));
    return OwnerNames.of(leaders, divisions, posts);
  }

  /** Divisions (股室) of a unit on a day, the one that is the unit's office first. */
  List<Long> divisionsLedByOffice(long unitId, LocalDate day) {
    Optional<Long> office =
        units.postsIn(unitId, day).stream()
            .filter(post -> post.getRole() == Role.UNIT_OFFICE)
            .map(Post::getOrgUnitId)
            .findFirst();
    List<Long> divisions =
        units.divisionsOf(unitId, day).stream()
            .filter(division -> division.getKind() == OrgUnitKind.DIVISION)
            .map(OrgUnit::getId)
            .toList();
    return office.filter(divisions::contains).map(id -> leading(id, divisions)).orElse(divisions);
  }

  private static List<Long> leading(Long first, List<Long> divisions) {
    return Stream.concat(Stream.of(first), divisions.stream().filter(id -> !id.equals(first)))
        .toList();
  }
}
