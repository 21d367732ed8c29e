package org.anuyat.local.bench.permits;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** wrk asking one address, or those a script makes, over kept connections. */
record Wrk(int seconds) {
  static final int CONNECTIONS = 64;

  /** Answers a second; anything but 2xx ends the measurement. */
  double perSecond(String url, Path script) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("wrk", "-t2", "-c" + CONNECTIONS, "-d" + seconds + "s"));
    if (script != null) {
      command.addAll(List.of("-s", script.toString()));
    }
    command.add(url);
    String output = Tool.run(command);
    if (output.contains("Non-2xx") || output.contains("Socket errors")) {
      throw new IllegalStateException("Not every answer was good:\n" + output);
    }
    return Tool.number("Requests/sec:\\s+([0-9.]+)", output);
  }
}
