package org.kaoping.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaoping.scheme.SchemeImportService;
import org.kaoping.scheme.SchemeService;
import org.kaoping.scheme.SchemeTree;
import org.kaoping.scheme.SchemeView;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;

/** A scheme as printed, what print leaves open, and the office's decisions on it. */
@Named("schemePage")
@ViewScoped
public class SchemePage implements Serializable {
  @Inject private SchemeService schemes;
  @Inject private SchemeImportService documents;
  @Inject private ActRunner runner;
  @Inject private Seat seat;

  private long id;
  private boolean missing;
  private Map<String, AnswerForm> answers = Map.of();
  private transient SchemeView scheme;
  private transient SchemeTree tree;

  /** A decision on one question. */
  public static class AnswerForm extends ActForm {
    private String option;
    private boolean provisional = true;

    public String getOption() {
      return option;
    }

    public void setOption(String option) {
      this.option = option;
    }

    public boolean isProvisional() {
      return provisional;
    }

    public void setProvisional(boolean provisional) {
      this.provisional = provisional;
    }
  }

  /** Loads the scheme that the address names, with an empty decision for each question. */
  public void load() {
    if (getScheme() != null) {
      answers =
          scheme.questions().stream()
              .collect(
                  Collectors.toMap(SchemeView.QuestionLine::code, question -> new AnswerForm()));
    }
  }

  /** The scheme; null when the person may not see it, which a message says. */
  public SchemeView getScheme() {
    if (scheme == null && !missing) {
      scheme = runner.read(() -> schemes.scheme(id)).orElse(null);
      missing = scheme == null;
    }
    return scheme;
  }

  /** Groups and indicators with their rules in words. */
  public SchemeTree getTree() {
    if (tree == null) {
      tree = runner.read(() -> documents.tree(id)).orElse(null);
    }
    return tree;
  }

  /** Stores a decision. */
  public String answer(String code) {
    AnswerForm given = answers.get(code);
    boolean done =
        runner.run(
            given.seen(getScheme().recordVersion()),
            context -> schemes.answer(context, id, code, given.getOption(), given.isProvisional()));
    return done ? "/scheme?faces-redirect=true&id=" + id : null;
  }

  /** How many questions have no decision yet. */
  public long getUndecided() {
    return getScheme().questions().stream().filter(line -> line.current() == null).count();
  }

  /** A band's range the way mathematics writes it. */
  public String range(SchemeView.BandLine band) {
    String unit = band.percent() ? "%" : "";
    String from = plain(band.lower()) + unit + (band.lowerIncluded() ? " ≤ " : " < ");
    String to =
        band.upper() == null
            ? ""
            : (band.upperIncluded() ? " ≤ " : " < ") + plain(band.upper()) + unit;
    return from + Texts.format(seat.getLocale(), "scheme.rate") + to;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The form for a question. */
  public Map<String, AnswerForm> getAnswers() {
    return answers;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
