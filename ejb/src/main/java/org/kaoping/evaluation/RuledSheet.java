package org.kaoping.evaluation;

import java.util.List;
import java.util.Map;
import org.kaoping.scoring.FactField;

/**
 * An indicator with a rule of its own, as it is entered.
 *
 * @param appraisalId its unit's appraisal
 * @param unitName the unit
 * @param version version of the appraisal, to be sent back with the act
 * @param open whether it may be entered now
 * @param line the indicator with claim and finding
 * @param rule the rule in words
 * @param fields what is asked
 * @param entered what was entered last, by the keys of the fields; empty when nothing was
 * @param reason the reason given with it, or null
 * @param recordedBy who entered it, or null
 * @param result what the entry that counts gives, or null while there is none
 */
public record RuledSheet(
    long appraisalId,
    String unitName,
    Long version,
    boolean open,
    VerificationLine line,
    String rule,
    List<FactField> fields,
    Map<String, String> entered,
    String reason,
    String recordedBy,
    RuledResult result) {}
