package org.kaoping.web.it.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.scoring.Fact;
import org.kaoping.scoring.IndicatorCategory;
import org.kaoping.scoring.IndicatorFacts;
import org.kaoping.scoring.Source;
import org.kaoping.scoring.UnitFacts;

/** Verified completion rates of many units, in a table of the bench's own. */
@ApplicationScoped
class ManyFigures {
  private static final String READ =
      "SELECT unit, seq, mandatory, full_points, rate FROM bench_figure ORDER BY unit, seq";
  private static final Source CLERK = Source.document("绩效办", "绩核〔2020〕1号");

  @Inject private Sql sql;

  /** One row of the table. */
  interface RowReader {
    void row(int unit, int seq, boolean mandatory, BigDecimal points, BigDecimal rate);
  }

  /** Fills the table: 28 of 40 indicators are mandatory; rates run from 50 to 105 %. */
  void fill(int units, int indicators) {
    sql.run("DROP TABLE IF EXISTS bench_figure");
    sql.run(
        "CREATE TABLE bench_figure (unit INT NOT NULL, seq INT NOT NULL, mandatory BOOLEAN NOT"
            + " NULL, full_points DECIMAL(9,2) NOT NULL, rate DECIMAL(9,2) NOT NULL, PRIMARY KEY"
            + " (unit, seq)) ENGINE = InnoDB");
    sql.run(
        "INSERT INTO bench_figure SELECT u.n, i.n, i.n <= 28, 10 + MOD(i.n, 5), 50 + MOD(u.n * 31 +"
            + " i.n * 977, 5500) / 100 FROM (WITH RECURSIVE a(n) AS (SELECT 1 UNION ALL SELECT n +"
            + " 1 FROM a WHERE n < 100), b(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM b WHERE n <"
            + " 100) SELECT (a.n - 1) * 100 + b.n AS n FROM a, b) u, (WITH RECURSIVE c(n) AS"
            + " (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < "
            + indicators
            + ") SELECT n FROM c) i WHERE u.n <= "
            + units);
  }

  void tidy() {
    sql.run("DROP TABLE IF EXISTS bench_figure");
  }

  /** Reads all rows in order. */
  void read(RowReader reader) throws SQLException {
    try (Connection connection = sql.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(READ)) {
      while (rows.next()) {
        reader.row(
            rows.getInt(1),
            rows.getInt(2),
            rows.getBoolean(3),
            rows.getBigDecimal(4),
            rows.getBigDecimal(5));
      }
    }
  }

  /** The same rows as facts of the scoring package. */
  List<UnitFacts> facts() throws SQLException {
    List<UnitFacts> units = new ArrayList<>();
    List<IndicatorFacts> indicators = new ArrayList<>();
    int[] current = {0};
    read(
        (unit, seq, mandatory, points, rate) -> {
          if (unit != current[0] && !indicators.isEmpty()) {
            units.add(unit(current[0], indicators));
            indicators.clear();
          }
          current[0] = unit;
          indicators.add(indicator(seq, mandatory, points, rate));
        });
    units.add(unit(current[0], indicators));
    return units;
  }

  static IndicatorFacts indicator(int seq, boolean mandatory, BigDecimal points, BigDecimal rate) {
    return IndicatorFacts.of(
        "i" + seq,
        mandatory ? IndicatorCategory.MANDATORY : IndicatorCategory.SELF_SELECTED,
        points,
        mandatory ? "bands" : "average",
        new Fact.CompletionRate(rate, CLERK));
  }

  private static UnitFacts unit(int number, List<IndicatorFacts> indicators) {
    return new UnitFacts("u" + number, true, "漳绩〔2019〕3号", List.copyOf(indicators));
  }
}
