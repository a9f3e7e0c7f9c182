package org.kaoping.web.node;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hibernate.cfg.Configuration;
import org.kaoping.worklist.WorkItem;

/** Transactions of one thread on the real database, with the mapping and settings of the server. */
public final class NodeTransactions {
  private final EntityManagerFactory factory;
  private final ThreadLocal<EntityManager> running = new ThreadLocal<>();
  private final ThreadLocal<EntityManager> reading = new ThreadLocal<>();

  NodeTransactions(String url, String user, String password) {
    Configuration configuration = new Configuration();
    entities().forEach(configuration::addAnnotatedClass);
    configuration
        .getStandardServiceRegistryBuilder()
        .applySettings(
            Map.of(
                "jakarta.persistence.jdbc.url", url,
                "jakarta.persistence.jdbc.user", user,
                "jakarta.persistence.jdbc.password", password,
                "hibernate.dialect", "org.hibernate.dialect.MySQLDialect",
                "hibernate.boot.allow_jdbc_metadata_access", "false",
                "hibernate.jdbc.time_zone", "UTC",
                "hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP",
                "hibernate.connection.pool_size", "4"));
    factory = configuration.buildSessionFactory();
  }

  /** Runs something in a transaction of its own, whatever runs already. */
  Object ofItsOwn(Callable<?> method) throws Exception {
    EntityManager outer = running.get();
    EntityManager own = factory.createEntityManager();
    running.set(own);
    own.getTransaction().begin();
    try {
      Object result = method.call();
      own.getTransaction().commit();
      return result;
    } catch (Exception broken) {
      own.getTransaction().rollback();
      throw broken;
    } finally {
      own.close();
      running.set(outer);
    }
  }

  /** The running transaction's, or outside of any a fresh one for reading. */
  EntityManager current() {
    EntityManager own = running.get();
    if (own != null) {
      return own;
    }
    if (reading.get() != null) {
      reading.get().close();
    }
    reading.set(factory.createEntityManager());
    return reading.get();
  }

  private static List<Class<?>> entities() {
    try {
      URI home = WorkItem.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      if (Files.isDirectory(Path.of(home))) {
        return entities(Path.of(home));
      }
      try (FileSystem jar = FileSystems.newFileSystem(Path.of(home))) {
        return entities(jar.getPath("/"));
      }
    } catch (IOException | java.net.URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static List<Class<?>> entities(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("org/kaoping"))) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class") && !name.contains("/web/"))
          .<Class<?>>map(NodeTransactions::load)
          .filter(type -> type.isAnnotationPresent(Entity.class))
          .toList();
    }
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name, false, NodeTransactions.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
