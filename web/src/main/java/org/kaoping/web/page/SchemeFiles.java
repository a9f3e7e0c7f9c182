package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import org.kaoping.scheme.SchemeImportService;
import org.kaoping.web.act.ActRunner;

/** Files of schemes: the empty workbook, and a scheme as workbook and as JSON. */
@Named("schemeFiles")
@RequestScoped
public class SchemeFiles {
  private static final String JSON = "application/json";

  @Inject private SchemeImportService schemes;
  @Inject private ActRunner runner;
  @Inject private Downloads downloads;
  @Inject private SchemePage page;
  @Inject private Show show;

  /** The empty workbook. */
  public void template() {
    runner
        .read(schemes::template)
        .ifPresent(
            file -> downloads.send(show.text("schemelib.noform") + ".xlsx", Downloads.XLSX, file));
  }

  /** The scheme on the page as a workbook. */
  public void table() {
    runner
        .read(() -> schemes.table(page.getId()))
        .ifPresent(file -> downloads.send(name() + ".xlsx", Downloads.XLSX, file));
  }

  /** The scheme on the page as canonical JSON. */
  public void document() {
    runner
        .read(() -> schemes.document(page.getId()))
        .ifPresent(
            text ->
                downloads.send(
                    name() + ".scheme.json", JSON, text.getBytes(StandardCharsets.UTF_8)));
  }

  private String name() {
    return page.getScheme().code() + "-" + page.getScheme().version();
  }
}
