package org.kaoping.consistency.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kaoping.consistency.claim.Exact;
import org.kaoping.consistency.claim.Mark;
import org.kaoping.consistency.claim.Printed;
import org.kaoping.consistency.claim.ScoreClaim;

/** Points and scores of a group are the sums of what counts in it. */
public final class GroupAddsUp implements ConsistencyCheck {
  @Override
  public List<ConsistencyFinding> findings(Claims claims) {
    Map<String, List<ScoreClaim>> members = new HashMap<>();
    for (ScoreClaim score : claims.sheet().scores()) {
      members.computeIfAbsent(score.group(), any -> new ArrayList<>()).add(score);
    }
    List<ConsistencyFinding> found = new ArrayList<>();
    for (ScoreClaim group : claims.sheet().scores()) {
      if (group.isGroup() && members.containsKey(group.code())) {
        new Sum(FindingCode.GROUP_POINTS_DIFFER, Mark::fullPoints, members).check(group, found);
        new Sum(FindingCode.GROUP_SCORE_DIFFERS, Mark::score, members).check(group, found);
      }
    }
    return found;
  }

  /** One column of the table of scores. */
  private record Sum(
      FindingCode code,
      Function<Mark, Optional<Printed>> column,
      Map<String, List<ScoreClaim>> members) {

    void check(ScoreClaim group, List<ConsistencyFinding> found) {
      Optional<Printed> printed = column.apply(group.mark());
      Optional<Exact> sum = below(group);
      if (printed.isEmpty() || sum.isEmpty()) {
        return;
      }
      if (!printed.get().value().equals(sum.get())) {
        found.add(
            new ConsistencyFinding(
                code,
                group.code(),
                group.title(),
                printed.get().toString(),
                printed.get().finer(sum.get()),
                group.mark().place(),
                members.get(group.code()).get(0).mark().place(),
                List.of(String.valueOf(members.get(group.code()).size()))));
      }
    }

    /** The sum of what counts in a group; empty when a member has nothing in print. */
    private Optional<Exact> below(ScoreClaim group) {
      Exact sum = Exact.ZERO;
      for (ScoreClaim member : members.getOrDefault(group.code(), List.of())) {
        Optional<Exact> value = valueOf(member);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        sum = sum.plus(value.get());
      }
      return Optional.of(sum);
    }

    private Optional<Exact> valueOf(ScoreClaim member) {
      Optional<Printed> printed = column.apply(member.mark());
      if (printed.isPresent()) {
        return printed.map(Printed::value);
      }
      return member.isGroup() && members.containsKey(member.code())
          ? below(member)
          : Optional.empty();
    }
  }
}
