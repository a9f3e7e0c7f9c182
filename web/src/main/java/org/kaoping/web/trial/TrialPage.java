package org.kaoping.web.trial;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.scheme.SchemeService;
import org.kaoping.scheme.SchemeView;
import org.kaoping.scoreboard.CycleTrial;
import org.kaoping.scoring.DerivationText;
import org.kaoping.scoring.Score;
import org.kaoping.scoring.TrialFinding;
import org.kaoping.scoring.TrialResult;
import org.kaoping.trial.TrialService;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Seat;

/** 试算: a scheme on the figures of a cycle, or on facts in a file. */
@Named("trialPage")
@ViewScoped
public class TrialPage implements Serializable {
  @Inject private TrialService trials;
  @Inject private SchemeService schemes;
  @Inject private ActRunner runner;
  @Inject private Seat seat;

  private Long scheme;
  private Long cycle;
  private transient Part file;
  private transient List<SchemeView> known;
  private transient List<AppraisalCycle> cycles;
  private transient CycleTrial onCycle;
  private transient TrialResult onFacts;

  /** Schemes to choose from, the latest first. */
  public List<SchemeView> getSchemes() {
    if (known == null) {
      known = runner.read(schemes::schemes).orElse(List.of());
    }
    return known;
  }

  /** Cycles whose figures can be used. */
  public List<AppraisalCycle> getCycles() {
    if (cycles == null) {
      cycles = runner.read(trials::cyclesWithFigures).orElse(List.of());
    }
    return cycles;
  }

  /** Tries the scheme on the figures of the chosen cycle. */
  public void tryOnCycle() {
    onFacts = null;
    onCycle = runner.read(() -> trials.onCycle(scheme, cycle)).orElse(null);
  }

  /** Tries the scheme on the facts of the chosen file. */
  public void tryOnFile() {
    onCycle = null;
    onFacts = runner.read(() -> trials.scoreBy(scheme, text())).orElse(null);
  }

  private String text() {
    try {
      return new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The way to a score in words. */
  public String sentence(Score score) {
    return DerivationText.sentence(score.derivation(), seat.getLocale());
  }

  /** A finding in words. */
  public String text(TrialFinding finding) {
    return finding.text(seat.getLocale());
  }

  public CycleTrial getOnCycle() {
    return onCycle;
  }

  public TrialResult getOnFacts() {
    return onFacts;
  }

  public Long getScheme() {
    return scheme;
  }

  public void setScheme(Long scheme) {
    this.scheme = scheme;
  }

  public Long getCycle() {
    return cycle;
  }

  public void setCycle(Long cycle) {
    this.cycle = cycle;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
