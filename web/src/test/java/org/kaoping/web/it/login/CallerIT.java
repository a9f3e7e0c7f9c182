package org.kaoping.web.it.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.support.ContainerTest;
import org.kaoping.web.it.support.TestServer;

/** Inside the server: who calls, and on which terms the database is used. */
class CallerIT extends ContainerTest {
  @Inject private CallerBean bean;

  @Resource(lookup = "java:jboss/datasources/KaopingDS")
  private DataSource database;

  @Test
  void nobodyHasNoRole() {
    assertThatThrownBy(() -> bean.caller()).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void theBeanSeesWhoCallsTheRestInterface() throws IOException, InterruptedException {
    String credentials =
        Base64.getEncoder().encodeToString("jxb2:kaoping-demo".getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(TestServer.address() + "api/test/caller"))
            .header("Authorization", "Basic " + credentials)
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.body()).isEqualTo("jxb2 session=false");
  }

  @Test
  void theDatabaseIsUsedInUtcAndReadCommitted() throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT TIMEDIFF(NOW(), UTC_TIMESTAMP()), @@character_set_connection")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("00:00:00");
      assertThat(row.getString(2)).isEqualTo("utf8mb4");
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
  }
}
