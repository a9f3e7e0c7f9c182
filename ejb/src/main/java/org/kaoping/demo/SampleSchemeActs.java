package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kaoping.scheme.SchemeImportService;
import org.kaoping.scheme.table.SchemeTableExport;
import org.kaoping.scoring.SchemeDocumentCodec;
import org.kaoping.security.ActContext;
import org.kaoping.security.CallerIdentity;

/**
 * The five sample schemes come into the system the way every scheme does: uploaded, looked at,
 * confirmed. Shuozhou's comes as a workbook, the others as JSON.
 */
@ApplicationScoped
public class SampleSchemeActs {
  private static final String FOLDER = "schemes/";
  private static final String AS_WORKBOOK = "shuozhou-2020";
  private static final List<String> CODES =
      List.of("zhangping-2019", "zaozhuang-2022", "shanting-2019", "qiaokou-2020", AS_WORKBOOK);

  @Inject private SchemeImportService schemes;
  @Inject private CallerIdentity identity;

  /** Imports all of them as drafts. */
  void importAll() {
    CODES.forEach(this::importOne);
  }

  private void importOne(String code) {
    byte[] json = read(code);
    boolean workbook = code.equals(AS_WORKBOOK);
    byte[] file = workbook ? workbook(json) : json;
    String name = code + (workbook ? ".xlsx" : ".scheme.json");
    long upload =
        identity.playAs(Cast.OFFICE, () -> schemes.stageImport(ActContext.plain(), name, file));
    identity.playAs(Cast.OFFICE, () -> schemes.confirmImport(ActContext.plain(), upload));
  }

  private static byte[] workbook(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    return SchemeTableExport.write(SchemeDocumentCodec.write(SchemeDocumentCodec.read(text)));
  }

  private static byte[] read(String code) {
    try (InputStream in =
        SampleSchemeActs.class.getResourceAsStream(FOLDER + code + ".scheme.json")) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
