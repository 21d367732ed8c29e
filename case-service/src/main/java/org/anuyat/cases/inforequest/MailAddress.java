package org.anuyat.cases.inforequest;

import java.util.regex.Pattern;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** Tells what can be mailed to before a letter is written to it. */
public final class MailAddress {
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s\\p{Cntrl}<>,;\"]{1,64}@[^@\\s\\p{Cntrl}<>,;\"]+\\.[^@\\s.]{2,}");

  private MailAddress() {}

  /** Refuses what is no single mail address, naming the field. */
  public static void require(String field, String address) {
    if (address == null || !ADDRESS.matcher(address).matches()) {
      throw new Problem(ProblemType.INVALID_INPUT, field + " must be a mail address");
    }
  }
}
