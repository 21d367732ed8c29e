package org.anuyat.local.bench;

import java.util.List;
import java.util.Locale;

/** A limit and what was measured, to be printed side by side. */
public record Measured(String what, String limit, String measured, boolean within) {
  public static String table(List<Measured> all) {
    StringBuilder text = new StringBuilder(line("what", "limit", "measured", ""));
    all.forEach(one ->
        text.append(line(one.what, one.limit, one.measured, one.within ? "within" : "OVER")));
    return text.toString();
  }

  private static String line(String what, String limit, String measured, String verdict) {
    return String.format(Locale.ROOT, "%-58s  %-22s  %-44s  %s%n", what, limit, measured, verdict);
  }
}
