package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.scheme.SchemeService;
import org.kaoping.scheme.SchemeView;
import org.kaoping.web.act.ActRunner;

/** 方案库: the schemes of the jurisdiction, the latest first. */
@Named("schemesPage")
@RequestScoped
public class SchemesPage {
  @Inject private SchemeService schemes;
  @Inject private ActRunner runner;

  private List<SchemeView> all;

  public List<SchemeView> getAll() {
    if (all == null) {
      all = runner.read(schemes::schemes).orElse(List.of());
    }
    return all;
  }

  /** How many questions of a scheme have no decision yet. */
  public long undecided(SchemeView scheme) {
    return scheme.questions().stream().filter(line -> line.current() == null).count();
  }
}
