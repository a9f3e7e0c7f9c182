package org.kaoping.web.rating;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.rating.LeadersRatingService;
import org.kaoping.rating.RatingMethod;
import org.kaoping.rating.RatingRoundView;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Here;

/** The forms of a round of leaders' ballots. */
@Named("ratingActs")
@ViewScoped
public class RatingActs implements Serializable {
  @Inject private LeadersRatingService ratings;
  @Inject private ComponentsPage page;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;

  private final RoundForm round = new RoundForm();
  private final ActForm closing = new ActForm();
  private SheetForm sheet;

  /** A new round. */
  public static class RoundForm extends ActForm {
    private String title;
    private RatingMethod method = RatingMethod.MEAN;

    public String getTitle() {
      return title;
    }

    public void setTitle(String title) {
      this.title = title;
    }

    public RatingMethod getMethod() {
      return method;
    }

    public void setMethod(RatingMethod method) {
      this.method = method;
    }
  }

  /** One paper. */
  public static class SheetForm extends ActForm {
    private final long roundId;
    private final List<MarkRow> rows;
    private Integer number;

    SheetForm(RatingRoundView of) {
      roundId = of.id();
      rows =
          new ArrayList<>(
              of.units().stream().map(u -> new MarkRow(u.appraisalId(), u.name())).toList());
      number = of.sheets().stream().mapToInt(RatingRoundView.Sheet::number).max().orElse(0) + 1;
    }

    Map<Long, BigDecimal> marks() {
      Map<Long, BigDecimal> marks = new HashMap<>();
      rows.stream()
          .filter(row -> row.getMark() != null)
          .forEach(row -> marks.put(row.appraisalId, row.getMark()));
      return marks;
    }

    public List<MarkRow> getRows() {
      return rows;
    }

    public Integer getNumber() {
      return number;
    }

    public void setNumber(Integer number) {
      this.number = number;
    }
  }

  /** The mark of one unit on the paper. */
  public static class MarkRow implements Serializable {
    private final long appraisalId;
    private final String unit;
    private BigDecimal mark;

    MarkRow(long appraisalId, String unit) {
      this.appraisalId = appraisalId;
      this.unit = unit;
    }

    public String getUnit() {
      return unit;
    }

    public BigDecimal getMark() {
      return mark;
    }

    public void setMark(BigDecimal mark) {
      this.mark = mark;
    }
  }

  public RoundForm getRound() {
    return round;
  }

  public ActForm getClosing() {
    return closing;
  }

  /** The paper being entered. */
  public SheetForm getSheet() {
    if (sheet == null) {
      sheet = new SheetForm(page.getOpenRound());
    }
    return sheet;
  }

  public String open() {
    return done(
        runner.run(
            round.seen(cycle.getVersion()),
            context -> ratings.open(context, cycle.getId(), round.getTitle(), round.getMethod())));
  }

  public String enter() {
    return done(
        runner.run(
            sheet,
            context -> ratings.enter(context, sheet.roundId, sheet.getNumber(), sheet.marks())));
  }

  public String close() {
    RatingRoundView open = page.getOpenRound();
    return done(runner.run(closing, context -> ratings.close(context, open.id())));
  }

  private static String done(boolean happened) {
    return happened ? Here.again() : null;
  }
}
