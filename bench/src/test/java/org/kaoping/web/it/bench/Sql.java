package org.kaoping.web.it.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The application's database, spoken to directly: every statement is a transaction of its own. */
@ApplicationScoped
public class Sql {
  @Resource(lookup = "java:jboss/datasources/KaopingDS")
  private DataSource database;

  public DataSource database() {
    return database;
  }

  /** Executes a statement with bound values. */
  public void run(String statement, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      bind(prepared, values);
      prepared.execute();
    } catch (SQLException broken) {
      throw new IllegalStateException(statement, broken);
    }
  }

  /** Inserts a row and tells its generated id. */
  public long insert(String statement, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared =
            connection.prepareStatement(statement, PreparedStatement.RETURN_GENERATED_KEYS)) {
      bind(prepared, values);
      prepared.execute();
      try (ResultSet keys = prepared.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(statement, broken);
    }
  }

  /** One column of a query's rows, as texts. */
  public List<String> column(int column, String query, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(query)) {
      bind(prepared, values);
      List<String> found = new ArrayList<>();
      try (ResultSet rows = prepared.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(column));
        }
      }
      return found;
    } catch (SQLException broken) {
      throw new IllegalStateException(query, broken);
    }
  }

  /** The number that a query yields. */
  public long number(String query, Object... values) {
    return Long.parseLong(column(1, query, values).get(0));
  }

  private static void bind(PreparedStatement prepared, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      prepared.setObject(i + 1, values[i]);
    }
  }
}
