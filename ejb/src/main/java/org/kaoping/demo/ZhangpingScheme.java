package org.kaoping.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.kaoping.scheme.NewBand;
import org.kaoping.scheme.NewScheme;

/**
 * The scoring standard of the Zhangping plan of 2019, entered as it is printed: without a word on
 * rates between 80 and 85 %, with 60 % in two bands, and with "two decimals" that may be rounded or
 * cut. It has no grade scale.
 */
public final class ZhangpingScheme {
  private static final String DATA = "zhangping-2019-scheme.properties";
  private static final int BANDS = 4;

  private ZhangpingScheme() {}

  /** The scheme, ready for {@code SchemeService.draft}. */
  public static NewScheme asPrinted() {
    Properties data = load();
    List<NewBand> bands =
        IntStream.rangeClosed(1, BANDS)
            .mapToObj(number -> band(data.getProperty("band." + number).split(",")))
            .toList();
    return new NewScheme(
        data.getProperty("code"),
        data.getProperty("name"),
        data.getProperty("source"),
        data.getProperty("text"),
        bands,
        Integer.parseInt(data.getProperty("decimals")),
        null,
        List.of());
  }

  private static NewBand band(String[] cells) {
    return new NewBand(
        cells[0],
        new BigDecimal(cells[1]),
        Boolean.parseBoolean(cells[2]),
        new BigDecimal(cells[3]),
        Boolean.parseBoolean(cells[4]),
        new BigDecimal(cells[5]));
  }

  private static Properties load() {
    Properties data = new Properties();
    try (InputStream in = ZhangpingScheme.class.getResourceAsStream(DATA)) {
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return data;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
