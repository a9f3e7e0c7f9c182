package org.kaoping.web.it.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads the server's counters on a connection of its own. */
final class LoadMeter implements AutoCloseable {
  private static final String READ =
      Stream.of(Load.Kind.values())
          .map(kind -> "'" + kind.variable() + "'")
          .collect(Collectors.joining(", ", "SHOW GLOBAL STATUS WHERE Variable_name IN (", ")"));

  private final Connection connection;
  private final PreparedStatement read;

  LoadMeter(DataSource database) throws SQLException {
    connection = database.getConnection();
    read = connection.prepareStatement(READ);
  }

  /** What something asks of the database, without the meter's own question. */
  Load of(Runnable something) throws SQLException {
    Load before = reading();
    something.run();
    Load added = reading().since(before);
    Map<Load.Kind, Long> counts = new EnumMap<>(added.counts());
    counts.merge(Load.Kind.QUESTION, -1L, Long::sum);
    return new Load(counts);
  }

  private Load reading() throws SQLException {
    Map<String, Long> values = new HashMap<>();
    try (ResultSet rows = read.executeQuery()) {
      while (rows.next()) {
        values.put(rows.getString(1), rows.getLong(2));
      }
    }
    Map<Load.Kind, Long> counts = new EnumMap<>(Load.Kind.class);
    for (Load.Kind kind : Load.Kind.values()) {
      counts.put(kind, values.get(kind.variable()));
    }
    return new Load(counts);
  }

  @Override
  public void close() throws SQLException {
    read.close();
    connection.close();
  }
}
