package org.kaoping.web.verification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaoping.verification.Colleague;
import org.kaoping.verification.NewPanel;
import org.kaoping.verification.PanelService;
import org.kaoping.verification.QueueCase;
import org.kaoping.verification.VerifierService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;

/** The form by which an item of the worksheet is put to a panel. */
@Named("newPanel")
@ViewScoped
public class NewPanelPage implements Serializable {
  @Inject private PanelService panels;
  @Inject private VerifierService verifiers;
  @Inject private QueuePage sheet;
  @Inject private ActRunner runner;

  private final ActForm raising = new ActForm();
  private List<Long> members = new ArrayList<>();
  private Long chair;
  private transient List<Colleague> people;

  /** People who can sit on it. */
  public List<Colleague> getPeople() {
    if (people == null) {
      people = runner.read(verifiers::people).orElse(List.of());
    }
    return people;
  }

  /** Puts the item on the sheet to a panel and goes to its page. */
  public String raise() {
    QueueCase current = sheet.getQueue().current();
    Optional<Long> id =
        runner.call(
            raising.seen(current.version()),
            context ->
                panels.raise(
                    context,
                    new NewPanel(
                        current.item().appraisalId(),
                        current.item().indicatorId(),
                        members,
                        chair)));
    return id.map(panel -> "/panel?faces-redirect=true&id=" + panel).orElse(null);
  }

  public ActForm getRaising() {
    return raising;
  }

  public List<Long> getMembers() {
    return members;
  }

  public void setMembers(List<Long> members) {
    this.members = new ArrayList<>(members);
  }

  public Long getChair() {
    return chair;
  }

  public void setChair(Long chair) {
    this.chair = chair;
  }
}
