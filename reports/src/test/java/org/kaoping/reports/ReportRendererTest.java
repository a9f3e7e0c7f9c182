package org.kaoping.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRendererTest {
  private static final ReportRenderer RENDERER = new ReportRenderer();

  @Test
  void manyThreadsShareOneRenderer() throws Exception {
    String expected = text(RENDERER);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> results = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        results.add(threads.submit(() -> text(RENDERER)));
      }
      for (Future<String> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aForeignContextClassLoaderDoesNoHarmAndIsRestored() throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader foreign =
        new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(foreign);
      assertThat(text(new ReportRenderer())).isNotEmpty();
      assertThat(thread.getContextClassLoader()).isSameAs(foreign);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.fasterxml.jackson.databind.ObjectMapper",
        "org.eclipse.jdt.internal.compiler.Compiler",
        "org.apache.batik.bridge.BridgeContext"
      })
  void nothingThatClashesWithTheServerIsOnTheClassPath(String name) {
    assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void allFontsOfTheTemplatesHaveTheSameCharacters() {
    for (String family : new String[] {"黑体", "仿宋", "小标宋"}) {
      for (int codePoint = 0x20; codePoint < 0x30000; codePoint++) {
        assertThat(ReportFonts.awtFont(family).canDisplay(codePoint))
            .as("U+%04X in %s", codePoint, family)
            .isEqualTo(ReportFonts.awtFont(ReportFonts.MAIN).canDisplay(codePoint));
      }
    }
  }

  private static String text(ReportRenderer renderer) {
    return PdfTexts.read(
            renderer.render(Samples.breakdownTable(), ReportFormat.PDF, Locale.CHINESE))
        .compact();
  }
}
