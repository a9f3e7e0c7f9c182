package org.kaoping.reminder.rules;

import java.util.regex.Pattern;
import org.kaoping.kernel.BusinessRule;

/** A mail address and a mobile number look like ones, where they are given at all. */
public record AddressesAreWellFormed(String email, String mobile) implements BusinessRule {
  private static final Pattern EMAIL =
      Pattern.compile("(?=.{3,254}$)[^\\s@,;<>\"\\p{Cntrl}]+@[^\\s@,;<>\"\\p{Cntrl}]+");
  private static final Pattern MOBILE = Pattern.compile("\\+?[0-9 -]{5,20}");

  @Override
  public boolean isBroken() {
    return !fits(email, EMAIL) || !fits(mobile, MOBILE);
  }

  private static boolean fits(String text, Pattern form) {
    return text == null || text.isBlank() || form.matcher(text.strip()).matches();
  }
}
