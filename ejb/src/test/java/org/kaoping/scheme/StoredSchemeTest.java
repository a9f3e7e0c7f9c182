package org.kaoping.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoreboard.Refusals.refused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaoping.scheme.rules.SchemeTextIsUnchanged;
import org.kaoping.scoreboard.Rows;
import org.kaoping.scoring.Precision;
import org.kaoping.scoring.SchemeCodec;
import org.kaoping.scoring.SchemeDocumentCodec;
import org.kaoping.scoring.ScoringScheme;

/** Schemes stored before there were documents stay readable, exportable and true to their hash. */
class StoredSchemeTest {
  private static final String FIRST =
      SchemeCodec.write(
          new ScoringScheme(
              "old",
              "3",
              List.of(),
              java.util.Map.of(),
              new Precision(2, java.math.RoundingMode.HALF_UP),
              Optional.empty()));

  private static Scheme stored(String hash) {
    return Rows.of(
        Scheme.class,
        "code",
        "old",
        "schemeVersion",
        3,
        "name",
        "旧方案",
        "sourceDocument",
        "漳委办〔2019〕1号",
        "sourceText",
        "原文",
        "definition",
        FIRST,
        "state",
        SchemeState.ISSUED,
        "hash",
        hash);
  }

  @Test
  void a_text_of_the_first_format_keeps_its_hash() {
    assertThat(FIRST).contains("kaoping-scheme-1");
    Scheme scheme = stored(SchemeHash.of(List.of(FIRST, "[]", "漳委办〔2019〕1号", "原文")));
    assertThat(scheme.usable()).isNotNull();
    refused(SchemeTextIsUnchanged.class, () -> stored("0".repeat(64)).usable());
  }

  @Test
  void it_is_exported_as_a_document_with_what_stands_beside_it() {
    String text = stored("").documentText();
    assertThat(text).contains("kaoping-scheme-2", "旧方案", "漳委办〔2019〕1号", "原文");
    assertThat(SchemeDocumentCodec.read(text).indicators()).isEmpty();
    assertThat(SchemeFiles.read("old.json", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEqualTo(new SchemeReading(Optional.of(text), List.of()));
  }
}
