package org.kaoping.web.verification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Role;
import org.kaoping.verification.PanelMeasure;
import org.kaoping.verification.PanelMember;
import org.kaoping.verification.PanelService;
import org.kaoping.verification.PanelView;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.execution.EvidencePanel;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;

/** One panel: its members' views and the chair's decision. */
@Named("panelPage")
@ViewScoped
public class PanelPage implements Serializable {
  @Inject private PanelService panels;
  @Inject private ActRunner runner;
  @Inject private EvidencePanel evidence;
  @Inject private Me me;

  private final ActForm saying = new ActForm();
  private final ActForm deciding = new ActForm();
  private final ActForm withdrawing = new ActForm();
  private long id;
  private Long version;
  private Long member;
  private String words;
  private PanelMeasure measure = PanelMeasure.RATE;
  private BigDecimal value;
  private transient PanelView view;

  /** Loads the panel that the address names; acts refer to the version seen now. */
  public void load() {
    if (getView() == null) {
      return;
    }
    version = view.panel().getVersion();
    member = view.mine() ? me.getActor().personId() : null;
    if (me.holds(Role.PERFORMANCE_OFFICE)) {
      evidence.show(new SubjectRef(SubjectType.PANEL_REVIEW, id), view.isOpen());
    }
  }

  /** The panel; null when the person may not see it, which a message says. */
  public PanelView getView() {
    if (view == null) {
      view = runner.read(() -> panels.panel(id)).orElse(null);
    }
    return view;
  }

  public boolean isOffice() {
    return me.holds(Role.PERFORMANCE_OFFICE);
  }

  /** Whether the person may be offered to record a view: his own, or as the office anybody's. */
  public boolean isSaying() {
    return getView().isOpen() && (getView().mine() || isOffice());
  }

  /** The members whose view the person may record. */
  public List<PanelMember> getSpeakers() {
    long self = me.getActor().personId();
    return getView().panel().getMembers().stream()
        .filter(one -> isOffice() || one.getPersonId() == self)
        .toList();
  }

  /** Whether the decision is the person's to enter: as the chair, or for the chair. */
  public boolean isDeciding() {
    boolean recording = isOffice() && getView().panel().getRaisedBy() != me.getActor().personId();
    return getView().isOpen() && (getView().chairing() || recording);
  }

  public List<PanelMeasure> getMeasures() {
    return Arrays.asList(PanelMeasure.values());
  }

  public String say() {
    return runner.run(saying, context -> panels.say(context, id, member, words))
        ? Here.again()
        : null;
  }

  public String decide() {
    return runner.run(deciding.seen(version), context -> panels.decide(context, id, measure, value))
        ? Here.again()
        : null;
  }

  public String withdraw() {
    return runner.run(withdrawing.seen(version), context -> panels.withdraw(context, id))
        ? Here.again()
        : null;
  }

  public ActForm getDecision() {
    return deciding;
  }

  public ActForm getWithdrawing() {
    return withdrawing;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Long getMember() {
    return member;
  }

  public void setMember(Long member) {
    this.member = member;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public PanelMeasure getMeasure() {
    return measure;
  }

  public void setMeasure(PanelMeasure measure) {
    this.measure = measure;
  }

  public BigDecimal getValue() {
    return value;
  }

  public void setValue(BigDecimal value) {
    this.value = value;
  }
}
