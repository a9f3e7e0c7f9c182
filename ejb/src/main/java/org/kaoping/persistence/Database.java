package org.kaoping.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema to the version of this application before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {
  private static final Logger LOG = Logger.getLogger(Database.class.getName());

  @Resource(lookup = "java:jboss/datasources/KaopingDS")
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    try {
      Schema.migrate(dataSource);
    } catch (FlywayException broken) {
      LOG.log(
          Level.SEVERE,
          "数据库结构升级未完成，请先修复再启动 / The database schema is half migrated, repair it first: {0}",
          broken.getMessage().lines().findFirst().orElse(""));
      throw broken;
    }
  }
}
