package org.kaoping.web.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kaoping.outbox.NoticeService;
import org.kaoping.outbox.NoticeView;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Places;

/** The notices to me, unread ones first. */
@Named("noticesPage")
@ViewScoped
public class NoticesPage implements Serializable {
  @Inject private NoticeService service;
  @Inject private ActRunner runner;

  private transient List<NoticeView> notices;

  public List<NoticeView> getNotices() {
    if (notices == null) {
      notices = runner.read(service::mine).orElse(List.of());
    }
    return notices;
  }

  /** Marks a notice as read. */
  public String read(NoticeView notice) {
    return runner.run(new ActForm(), context -> service.markRead(context, notice.id()))
        ? Here.again()
        : null;
  }

  /** Address of what the notice is about. */
  public String place(NoticeView notice) {
    return Places.of(notice.subject());
  }
}
