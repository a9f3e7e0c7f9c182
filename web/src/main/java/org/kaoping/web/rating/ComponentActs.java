package org.kaoping.web.rating;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kaoping.rating.ComponentKind;
import org.kaoping.rating.ComponentService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Here;

/** The forms in which weights and results of components are entered. */
@Named("componentActs")
@ViewScoped
public class ComponentActs implements Serializable {
  private static final int PERCENT_DIGITS = 2;

  @Inject private ComponentService components;
  @Inject private ComponentsPage page;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;

  private WeightsForm weights;
  private final ResultForm result = new ResultForm();

  /** Weights in percent. */
  public static class WeightsForm extends ActForm {
    private final List<Row> rows;

    WeightsForm(List<Row> rows) {
      this.rows = rows;
    }

    public List<Row> getRows() {
      return rows;
    }
  }

  /** A component's weight in percent. */
  public static class Row implements Serializable {
    private final ComponentKind kind;
    private BigDecimal percent;

    Row(ComponentKind kind, BigDecimal percent) {
      this.kind = kind;
      this.percent = percent;
    }

    public ComponentKind getKind() {
      return kind;
    }

    public BigDecimal getPercent() {
      return percent;
    }

    public void setPercent(BigDecimal percent) {
      this.percent = percent;
    }
  }

  /** A unit's result in a component. */
  public static class ResultForm extends ActForm {
    private Long unit;
    private ComponentKind kind;
    private BigDecimal points;

    public Long getUnit() {
      return unit;
    }

    public void setUnit(Long unit) {
      this.unit = unit;
    }

    public ComponentKind getKind() {
      return kind;
    }

    public void setKind(ComponentKind kind) {
      this.kind = kind;
    }

    public BigDecimal getPoints() {
      return points;
    }

    public void setPoints(BigDecimal points) {
      this.points = points;
    }
  }

  /** The weights as they count now, to be changed. */
  public WeightsForm getWeights() {
    if (weights == null) {
      weights =
          new WeightsForm(
              page.getKinds().stream()
                  .map(
                      kind ->
                          new Row(
                              kind,
                              new BigDecimal(
                                  page.getBoard()
                                      .weights()
                                      .of(kind)
                                      .movePointRight(PERCENT_DIGITS)
                                      .stripTrailingZeros()
                                      .toPlainString())))
                  .toList());
    }
    return weights;
  }

  public ResultForm getResult() {
    return result;
  }

  public String setWeights() {
    Map<ComponentKind, BigDecimal> shares = new EnumMap<>(ComponentKind.class);
    weights
        .getRows()
        .forEach(
            row ->
                shares.put(
                    row.getKind(),
                    row.getPercent() == null
                        ? BigDecimal.ZERO
                        : row.getPercent().movePointLeft(PERCENT_DIGITS)));
    boolean done =
        runner.run(
            weights.seen(cycle.getVersion()),
            context -> components.setWeights(context, cycle.getId(), shares));
    return done ? Here.again() : null;
  }

  public String record() {
    boolean done =
        runner.run(
            result.seen(cycle.getVersion()),
            context ->
                components.record(
                    context,
                    cycle.getId(),
                    result.getUnit(),
                    result.getKind(),
                    result.getPoints()));
    return done ? Here.again() : null;
  }
}
