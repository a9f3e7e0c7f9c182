package org.kaoping.receipt;

import java.time.LocalDateTime;

/**
 * What the performance office enters when something came.
 *
 * @param channel on paper or through the office system
 * @param kind what came
 * @param receivedAt date and time in Shanghai, not in the future
 * @param senderUnitId the unit it came from; null when the sender is none of the jurisdiction
 * @param senderName who sent it; taken from the unit when there is one
 * @param title what it is called, at most 300 characters
 * @param documentNumber the sender's document number (来文文号), or null
 * @param note anything else, at most 1,000 characters, or null
 */
public record NewReceipt(
    ReceiptChannel channel,
    ReceiptKind kind,
    LocalDateTime receivedAt,
    Long senderUnitId,
    String senderName,
    String title,
    String documentNumber,
    String note) {}
