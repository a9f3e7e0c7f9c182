package org.kaoping.precheck;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.scheme.SampleSchemes;

class SamplePrecheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "zhangping-2019",
        "zaozhuang-2022",
        "shanting-2019",
        "qiaokou-2020",
        "shuozhou-2020"
      })
  void dump(String code) {
    System.out.println("=== " + code);
    for (CheckFinding f : Precheck.of(SampleSchemes.document(code))) {
      System.out.println(f.gravity() + " " + f.message(Locale.CHINESE));
      f.places(Locale.CHINESE).stream().limit(6).forEach(p -> System.out.println("    " + p));
    }
  }
}
