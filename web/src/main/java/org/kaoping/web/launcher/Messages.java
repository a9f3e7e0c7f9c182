package org.kaoping.web.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The launcher's lines to the terminal, each in Chinese and English. */
final class Messages {
  private static final ResourceBundle LINES =
      ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

  // The JVM would turn Chinese into question marks where no locale is set, as in a container.
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private static final PrintStream ERR =
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

  private Messages() {}

  /** The line with its arguments put in as plain text: a port is not grouped into thousands. */
  static String line(String key, Object... arguments) {
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(LINES.getString(key)).format(texts);
  }

  static void say(String key, Object... arguments) {
    OUT.println("[kaoping] " + line(key, arguments));
  }

  static void sayPlain(String text) {
    OUT.println("[kaoping]   " + text);
  }

  static void fail(StartFailure failure) {
    ERR.println("[kaoping] " + failure.getMessage());
  }
}
