package org.kaoping.web.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.evaluation.RuleEntry;
import org.kaoping.evaluation.RuledFactService;
import org.kaoping.evaluation.RuledResult;
import org.kaoping.evaluation.RuledSheet;
import org.kaoping.scoring.FactField;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.AppraisalPage;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;
import org.kaoping.web.page.Seat;

/** One indicator that is verified by what its rule asks for. */
@Named("ruledPage")
@ViewScoped
public class RuledPage implements Serializable {
  @Inject private RuledFactService service;
  @Inject private AppraisalPage appraisal;
  @Inject private ActRunner runner;
  @Inject private Seat seat;
  @Inject private Me me;

  private final ActForm entry = new ActForm();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private long indicator;
  private Long version;
  private transient RuledSheet sheet;
  private transient RuledResult preview;

  /** Loads the indicator that the address names, with what was entered last. */
  public void load() {
    if (getSheet() != null) {
      version = sheet.version();
      texts.putAll(sheet.entered());
      entry.setReason(sheet.reason());
    }
  }

  /** The indicator; null when the person may not see it, which a message says. */
  public RuledSheet getSheet() {
    if (sheet == null && appraisal.getAppraisal() != null) {
      sheet =
          runner
              .read(() -> service.sheet(appraisal.getId(), indicator, seat.getLocale()))
              .orElse(null);
    }
    return sheet;
  }

  /** Whether the person may be offered to enter something. */
  public boolean isOpen() {
    return getSheet() != null && sheet.open() && me.holds(Role.PERFORMANCE_OFFICE);
  }

  public List<FactField> getFields() {
    return getSheet() == null ? List.of() : sheet.fields();
  }

  /** Shows what the entry would give. */
  public void look() {
    preview =
        runner
            .read(() -> service.preview(appraisal.getId(), indicator, written(), entry.getReason()))
            .orElse(null);
  }

  public String save() {
    return runner.run(
            entry.seen(version),
            context -> service.record(context, appraisal.getId(), indicator, written()))
        ? Here.again()
        : null;
  }

  private RuleEntry written() {
    Map<String, String> filled = new LinkedHashMap<>();
    texts.forEach(
        (key, text) -> {
          if (text != null) {
            filled.put(key, text);
          }
        });
    return new RuleEntry(filled, seat.getLocale());
  }

  /** What is entered, by the keys of the fields. */
  public Map<String, String> getTexts() {
    return texts;
  }

  public RuledResult getPreview() {
    return preview;
  }

  public ActForm getEntry() {
    return entry;
  }

  public long getIndicator() {
    return indicator;
  }

  public void setIndicator(long indicator) {
    this.indicator = indicator;
  }
}
