package org.anuyat.local.bench.permits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program of the system that measures; what it prints is read. */
final class Tool {
  private Tool() {}

  static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " failed:\n" + output);
    }
    return output;
  }

  /** The first number the pattern's group finds. */
  static double number(String pattern, String output) {
    Matcher found = Pattern.compile(pattern).matcher(output);
    if (!found.find()) {
      throw new IllegalStateException("Not understood:\n" + output);
    }
    return Double.parseDouble(found.group(1));
  }
}
