package org.anuyat.local.bank;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What {@code deploy/bank} was asked to do. */
record BankOptions(String command, Map<String, String> values) {
  private static final Set<String> COMMANDS = Set.of("pay", "statement");
  private static final Set<String> KNOWN =
      Set.of("data", "bank", "qr", "payload", "baht", "payer", "quiet", "shape", "out", "account");

  static BankOptions parse(String... arguments) {
    if (arguments.length == 0 || !COMMANDS.contains(arguments[0])) {
      throw new IllegalArgumentException("pay or statement; see deploy/bank --help");
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 1; i < arguments.length; i++) {
      String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
      if (!KNOWN.contains(name)) {
        throw new IllegalArgumentException("Unknown: " + arguments[i] + "; see deploy/bank --help");
      }
      if (name.equals("quiet")) {
        values.put(name, "true");
      } else if (i + 1 < arguments.length) {
        values.put(name, arguments[++i]);
      } else {
        throw new IllegalArgumentException(arguments[i] + " needs a value");
      }
    }
    return new BankOptions(arguments[0], Map.copyOf(values));
  }

  String get(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  Path data() {
    return Path.of(get("data", ".data"));
  }
}
