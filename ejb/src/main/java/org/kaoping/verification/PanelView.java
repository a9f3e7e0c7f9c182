package org.kaoping.verification;

/**
 * A panel as people read it.
 *
 * @param mine whether the reader is a member
 * @param chairing whether he takes the chair
 */
public record PanelView(
    PanelReview panel, String unitName, String cycleName, boolean mine, boolean chairing) {
  /** Whether a decision is still awaited. */
  public boolean isOpen() {
    return panel.getState() == PanelState.OPEN;
  }
}
