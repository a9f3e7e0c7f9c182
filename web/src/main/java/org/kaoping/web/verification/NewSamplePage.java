package org.kaoping.web.verification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.kaoping.verification.NewSample;
import org.kaoping.verification.SampleService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;

/** The form by which the worksheet's items are verified by sample. */
@Named("newSample")
@ViewScoped
public class NewSamplePage implements Serializable {
  private static final int SHARE = 20;

  @Inject private SampleService samples;
  @Inject private QueuePage sheet;
  @Inject private ActRunner runner;

  private final ActForm drawing = new ActForm();
  private int percent = SHARE;
  private int least = 1;
  private BigDecimal tolerance = BigDecimal.ONE;
  private String seed;

  /** Draws from the indicator or the unit on the sheet and goes to the sample. */
  public String draw() {
    NewSample wanted =
        new NewSample(
            sheet.getQueue().cycleId(),
            sheet.getKey(),
            sheet.getUnit(),
            percent,
            least,
            tolerance,
            seed);
    Optional<Long> id = runner.call(drawing, context -> samples.draw(context, wanted));
    return id.map(sample -> "/sample?faces-redirect=true&id=" + sample).orElse(null);
  }

  public ActForm getDrawing() {
    return drawing;
  }

  public int getPercent() {
    return percent;
  }

  public void setPercent(int percent) {
    this.percent = percent;
  }

  public int getLeast() {
    return least;
  }

  public void setLeast(int least) {
    this.least = least;
  }

  public BigDecimal getTolerance() {
    return tolerance;
  }

  public void setTolerance(BigDecimal tolerance) {
    this.tolerance = tolerance;
  }

  public String getSeed() {
    return seed;
  }

  public void setSeed(String seed) {
    this.seed = seed;
  }
}
