package org.kaoping.consistency.claim;

import java.util.List;

/**
 * A printed figure.
 *
 * @param key names it within the sheet
 * @param name what it is, in full
 * @param year the year it is about; empty when it has none
 * @param definition budget, account or another (口径)
 * @param scope what it includes, in words (统计范围); empty when nothing is said
 * @param value as printed
 * @param place where it stands first
 * @param statements where else the same quantity is told
 */
public record Figure(
    String key,
    String name,
    String year,
    Definition definition,
    String scope,
    Printed value,
    Place place,
    List<Statement> statements) {
  public Figure {
    statements = List.copyOf(statements);
  }
}
