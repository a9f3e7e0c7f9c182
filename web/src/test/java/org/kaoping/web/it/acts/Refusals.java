package org.kaoping.web.it.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kaoping.kernel.Refused;
import org.kaoping.web.it.acts.Ledger.AuditLine;

/** Tries acts that must be refused and says where one was not, or left a trace. */
@ApplicationScoped
public class Refusals {
  @Inject private City city;
  @Inject private Ledger ledger;

  /**
   * An act that must be refused.
   *
   * @param what the case in words
   * @param login who tries
   * @param act what is tried
   * @param rule the rule that refuses it
   */
  public record Attempt(String what, String login, Runnable act, String rule) {}

  /** Every way in which the attempts did not end as they must; empty when all is well. */
  public List<String> problems(List<Attempt> attempts) {
    List<String> problems = new ArrayList<>();
    for (Attempt attempt : attempts) {
      String problem = problem(attempt);
      if (problem != null) {
        problems.add(attempt.what() + " by " + attempt.login() + ": " + problem);
      }
    }
    return problems;
  }

  private String problem(Attempt attempt) {
    Map<String, String> before = ledger.state();
    long last = ledger.lastAudit();
    Refused refused;
    try {
      refused = refusal(attempt.login(), attempt.act());
    } catch (RuntimeException other) {
      return "broke down with " + other;
    }
    if (refused == null) {
      return "was accepted, not refused by " + attempt.rule();
    }
    if (!attempt.rule().equals(refused.code())) {
      return "was refused by " + refused.code() + ", not by " + attempt.rule();
    }
    if (!isReadable(refused)) {
      return "has no readable message: " + refused.message(Locale.CHINA);
    }
    Map<String, String> after = ledger.state();
    if (!before.equals(after)) {
      return "changed something: " + difference(before, after);
    }
    return recordProblem(ledger.auditAfter(last), attempt);
  }

  /** A text of the bundle with all places filled, in both languages. */
  private static boolean isReadable(Refused refused) {
    String chinese = refused.message(Locale.CHINA);
    String english = refused.message(Locale.ENGLISH);
    return List.of(chinese, english).stream()
            .noneMatch(text -> text.startsWith("rule.") || text.matches(".*\\{\\d}.*"))
        && !chinese.equals(english);
  }

  private static String recordProblem(List<AuditLine> records, Attempt attempt) {
    if (records.size() != 1) {
      return "left " + records.size() + " audit records: " + records;
    }
    AuditLine record = records.get(0);
    if (!"REFUSED".equals(record.outcome()) || !attempt.rule().equals(record.rule())) {
      return "is on record as " + record;
    }
    return record.personId() == 0 ? "is on record as nobody's attempt: " + record : null;
  }

  private static Map<String, String> difference(
      Map<String, String> before, Map<String, String> after) {
    Map<String, String> changed = new TreeMap<>();
    before.forEach(
        (table, state) -> {
          if (!state.equals(after.get(table))) {
            changed.put(table, state + " → " + after.get(table));
          }
        });
    return changed;
  }

  /** The refusal of an act; null when it was accepted. */
  public Refused refusal(String login, Runnable act) {
    try {
      city.by(login, act);
      return null;
    } catch (Refused refused) {
      return refused;
    }
  }
}
