package org.kaoping.evidence.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.kaoping.kernel.BusinessRule;

/**
 * A file name is a name, not a path: at most 200 characters, none that steer a file system, a
 * header or the direction of writing, and no dot in front.
 */
public record FileNameIsPlain(String fileName) implements BusinessRule {
  private static final int LONGEST = 200;
  private static final Pattern STEERING =
      Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  @Override
  public boolean isBroken() {
    return fileName == null
        || fileName.isBlank()
        || fileName.strip().startsWith(".")
        || fileName.codePointCount(0, fileName.length()) > LONGEST
        || STEERING.matcher(fileName).find();
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
