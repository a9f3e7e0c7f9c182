package org.kaoping.scheme.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.scheme.SampleSchemes;
import org.kaoping.scheme.SchemeFiles;
import org.kaoping.scheme.SchemeReading;

class SchemeRoundTripTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "zhangping-2019",
        "zaozhuang-2022",
        "shanting-2019",
        "qiaokou-2020",
        "shuozhou-2020"
      })
  void a_scheme_comes_back_from_the_workbook_as_it_was(String code) {
    String canonical = SampleSchemes.canonical(code);
    SchemeReading reading = SchemeFiles.read(code + ".xlsx", SchemeTableExport.write(canonical));
    assertThat(reading.findings()).isEqualTo(List.of());
    assertThat(reading.document()).contains(canonical);
  }
}
