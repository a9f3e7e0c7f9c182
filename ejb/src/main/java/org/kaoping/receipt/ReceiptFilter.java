package org.kaoping.receipt;

/**
 * What a reader of the register looks for; null and blank mean all.
 *
 * @param year year of the register
 * @param unitId the sending unit
 * @param kind what came
 * @param words found in title, document number or sender
 */
public record ReceiptFilter(Integer year, Long unitId, ReceiptKind kind, String words) {
  /** Everything. */
  public static final ReceiptFilter ALL = new ReceiptFilter(null, null, null, null);

  /** The words as a pattern of the database; its own signs are taken as they stand. */
  String pattern() {
    String plain = words == null ? "" : words.strip();
    return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
