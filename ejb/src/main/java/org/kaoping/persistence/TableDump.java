package org.kaoping.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Reads tables in a fixed order of rows, so that the same content always has the same hash. */
final class TableDump {
  private static final String HISTORY = "flyway_schema_history";

  private final Connection connection;
  private final boolean mysql;

  TableDump(Connection connection) throws SQLException {
    this.connection = connection;
    String product = connection.getMetaData().getDatabaseProductName();
    this.mysql = "MySQL".equals(product) || "MariaDB".equals(product);
  }

  /**
   * What a table's file contains.
   *
   * @param rows number of rows
   * @param sha256 of the whole file
   */
  record Content(long rows, String sha256) {}

  /** Whether the server is MySQL or MariaDB, with their session commands. */
  boolean isMysql() {
    return mysql;
  }

  /** Names of all tables but the migrations' own, in alphabetical order. */
  List<String> tables() throws SQLException {
    return column(
        "select table_name from information_schema.tables where table_schema = schema()"
            + " and table_type = 'BASE TABLE' and lower(table_name) <> '"
            + HISTORY
            + "' order by table_name");
  }

  /** Whether the schema has been migrated at all. */
  boolean isMigrated() throws SQLException {
    return !column(
            "select table_name from information_schema.tables where table_schema = schema()"
                + " and lower(table_name) = '"
                + HISTORY
                + "'")
        .isEmpty();
  }

  /** The applied migrations, one by one: databases agree when these texts do. */
  String version() throws SQLException {
    String q = quote();
    return column(
            "select concat(%1$sversion%1$s, ':', coalesce(%1$schecksum%1$s, 0)) from %1$s%2$s%1$s"
                    .formatted(q, HISTORY)
                + " where %1$ssuccess%1$s = true order by %1$sinstalled_rank%1$s".formatted(q))
        .stream()
        .collect(Collectors.joining(","));
  }

  private List<String> column(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (found.next()) {
        values.add(found.getString(1));
      }
      return values;
    }
  }

  long count(String table) throws SQLException {
    return Long.parseLong(column("select count(*) from " + quoted(table)).get(0));
  }

  String quoted(String name) {
    return quote() + name.replace(quote(), quote() + quote()) + quote();
  }

  private String quote() {
    return mysql ? "`" : "\"";
  }

  /** Writes a table as {@link TableFormat} says, without holding it in memory. */
  Content write(String table, OutputStream out) throws SQLException, IOException {
    try (Statement statement =
        connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      String query = "select * from " + quoted(table) + " order by " + order(table);
      statement.setFetchSize(mysql ? Integer.MIN_VALUE : 1000);
      DigestOutputStream hashed = new DigestOutputStream(out, sha256());
      try (ResultSet rows = statement.executeQuery(query)) {
        long count = write(rows, hashed);
        return new Content(count, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
      }
    }
  }

  private static long write(ResultSet rows, OutputStream out) throws SQLException, IOException {
    ResultSetMetaData columns = rows.getMetaData();
    List<String> names = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(TableFormat.field(columns.getColumnName(i)));
      kinds.add(TableFormat.isBinary(columns.getColumnType(i)) ? "B" : "S");
    }
    writeLine(names, out);
    writeLine(kinds, out);
    long count = 0;
    List<String> fields = new ArrayList<>();
    while (rows.next()) {
      fields.clear();
      for (int i = 1; i <= kinds.size(); i++) {
        fields.add(
            "B".equals(kinds.get(i - 1))
                ? TableFormat.field(rows.getBytes(i))
                : TableFormat.field(rows.getString(i)));
      }
      writeLine(fields, out);
      count++;
    }
    return count;
  }

  private static void writeLine(List<String> fields, OutputStream out) throws IOException {
    out.write((String.join("\t", fields) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** By primary key, which costs nothing; by all columns where there is none. */
  private String order(String table) throws SQLException {
    List<String> keys = new ArrayList<>();
    try (ResultSet found =
        connection
            .getMetaData()
            .getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
      while (found.next()) {
        int place = found.getShort("KEY_SEQ");
        while (keys.size() < place) {
          keys.add(null);
        }
        keys.set(place - 1, quoted(found.getString("COLUMN_NAME")));
      }
    }
    return keys.isEmpty() ? allColumns(table) : String.join(", ", keys);
  }

  private String allColumns(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet none =
            statement.executeQuery("select * from " + quoted(table) + " where 1 = 0")) {
      List<String> places = new ArrayList<>();
      for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
        places.add(String.valueOf(i));
      }
      return String.join(", ", places);
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }
}
