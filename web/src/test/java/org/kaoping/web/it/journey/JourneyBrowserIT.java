package org.kaoping.web.it.journey;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.support.BrowserTest;

/**
 * One unit's year in a browser, from the empty plan to the published commendation, by the people
 * who do it, with a return at every loop. All dates of its cycle lie around today, so that the
 * clock stays as it is; only the opening of the self-assessment is fired early.
 */
class JourneyBrowserIT extends BrowserTest {
  /** More than other tests have: the server's first pages are slow on a busy machine. */
  private static final double PATIENCE_MILLIS = 60_000;

  @Test
  void oneUnitGoesFromDraftToCommendation() {
    page().setDefaultTimeout(PATIENCE_MILLIS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    Path pictures = Path.of(System.getProperty("kaoping.test.folder"), "logs");
    Desk desk = new Desk(page(), this::logIn, pictures);
    Trip trip = new Trip(desk, desk.as(Trip.OFFICE).ask("build"));
    new CycleStage(trip).play();
    new PlanStage(trip).play();
    new WorkStage(trip).play();
    new ReportStage(trip).play();
    new VerificationStage(trip).play();
    new ReleaseStage(trip).play();
  }
}
