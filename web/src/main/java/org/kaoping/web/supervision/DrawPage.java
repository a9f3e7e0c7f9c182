package org.kaoping.web.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.kaoping.supervision.DrawOrder;
import org.kaoping.supervision.DrawPreview;
import org.kaoping.supervision.DrawService;
import org.kaoping.supervision.DrawView;
import org.kaoping.supervision.Population;
import org.kaoping.supervision.StrataBy;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;

/** A new draw, shown before it is made; and a draw with every candidate. */
@Named("drawPage")
@ViewScoped
public class DrawPage extends ActForm {
  @Inject private DrawService draws;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;

  private long drawId;
  private String title;
  private Population population = Population.UNITS;
  private StrataBy strataBy = StrataBy.SERIES;
  private int percent = 10;
  private int least = 1;
  private String seed;
  private transient List<DrawPreview> preview;
  private transient DrawView draw;

  /** Loads the draw that the address names, and its cycle. */
  public void load() {
    if (getDraw() != null) {
      cycle.setId(draw.draw().getCycleId());
      cycle.load();
    }
  }

  /** The draw; null when the person may not see it, which a message says. */
  public DrawView getDraw() {
    if (draw == null && drawId > 0) {
      draw = runner.read(() -> draws.draw(drawId)).orElse(null);
    }
    return draw;
  }

  /** Shows what would be drawn from. */
  public void look() {
    preview = runner.read(() -> draws.preview(wanted())).orElse(null);
  }

  /** Draws, and shows the draw. */
  public String go() {
    return runner
        .call(this, context -> draws.draw(context, wanted()))
        .map(id -> "/draw?faces-redirect=true&draw=" + id)
        .orElse(null);
  }

  private DrawOrder wanted() {
    return new DrawOrder(cycle.getId(), title, population, strataBy, percent, least, seed);
  }

  public List<DrawPreview> getPreview() {
    return preview;
  }

  public List<Population> getPopulations() {
    return Arrays.asList(Population.values());
  }

  public List<StrataBy> getStrata() {
    return Arrays.asList(StrataBy.values());
  }

  public long getDrawId() {
    return drawId;
  }

  public void setDrawId(long drawId) {
    this.drawId = drawId;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Population getPopulation() {
    return population;
  }

  public void setPopulation(Population population) {
    this.population = population;
  }

  public StrataBy getStrataBy() {
    return strataBy;
  }

  public void setStrataBy(StrataBy strataBy) {
    this.strataBy = strataBy;
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

  public String getSeed() {
    return seed;
  }

  public void setSeed(String seed) {
    this.seed = seed;
  }
}
