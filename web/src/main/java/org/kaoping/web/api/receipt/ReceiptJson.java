package org.kaoping.web.api.receipt;

import java.time.Instant;
import java.time.LocalDate;
import org.kaoping.receipt.Receipt;
import org.kaoping.receipt.ReceiptChannel;
import org.kaoping.receipt.ReceiptKind;
import org.kaoping.receipt.ReceiptUse;

/**
 * A line of the register of receipts.
 *
 * @param number year and running number, such as 2026-12
 * @param dayOnly whether the hour is not known
 * @param countsOn the day as whose post it counts
 * @param usedAs the step for which it counts; null for none
 * @param correctsId the wrong line in whose place it stands; null for none
 * @param voidedAt null while it stands
 */
public record ReceiptJson(
    long id,
    String number,
    int registerYear,
    ReceiptChannel channel,
    ReceiptKind kind,
    Instant receivedAt,
    boolean dayOnly,
    LocalDate countsOn,
    Long senderUnitId,
    String senderName,
    String title,
    String documentNumber,
    String note,
    Instant registeredAt,
    String registeredBy,
    Long appraisalId,
    ReceiptUse usedAs,
    Long correctsId,
    Instant voidedAt,
    String voidedBy,
    String voidedReason,
    long version) {

  static ReceiptJson of(Receipt receipt) {
    return new ReceiptJson(
        receipt.getId(),
        receipt.getNumber(),
        receipt.getRegisterYear(),
        receipt.getChannel(),
        receipt.getKind(),
        receipt.getReceivedAt(),
        receipt.isDayOnly(),
        receipt.getCountsOn(),
        receipt.getSenderUnitId(),
        receipt.getSenderName(),
        receipt.getTitle(),
        receipt.getDocumentNumber(),
        receipt.getNote(),
        receipt.getRegisteredAt(),
        receipt.getPostName(),
        receipt.getAppraisalId(),
        receipt.getUsedAs(),
        receipt.getCorrectsId(),
        receipt.getVoidedAt(),
        receipt.getVoidedBy(),
        receipt.getVoidedReason(),
        receipt.getVersion());
  }
}
