package org.kaoping.supervision;

import java.time.LocalDate;

/**
 * A recusal as a person reads it.
 *
 * @param id the recusal
 * @param personName who does not inspect
 * @param unitName which unit
 * @param reason why
 * @param declaredOn since when
 * @param declaredBy the post that put it on record
 */
public record RecusalView(
    long id,
    String personName,
    String unitName,
    String reason,
    LocalDate declaredOn,
    String declaredBy) {}
