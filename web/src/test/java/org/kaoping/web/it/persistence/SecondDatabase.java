package org.kaoping.web.it.persistence;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Another database on the tests' server, by connections of the server's own pool: while one is in
 * use its database is changed, and changed back when it is returned.
 */
final class SecondDatabase implements DataSource {
  private final DataSource first;
  private final String name;

  SecondDatabase(DataSource first, String name) {
    this.first = first;
    this.name = name;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = first.getConnection();
    String before = connection.getCatalog();
    connection.setCatalog(name);
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if ("close".equals(method.getName()) && !connection.isClosed()) {
            connection.setCatalog(before);
          }
          try {
            return method.invoke(connection, arguments);
          } catch (InvocationTargetException failed) {
            throw failed.getCause();
          }
        };
    return (Connection)
        Proxy.newProxyInstance(
            SecondDatabase.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // Nothing is logged.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // The pool has its own.
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(SecondDatabase.class.getName());
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("Not a " + type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
