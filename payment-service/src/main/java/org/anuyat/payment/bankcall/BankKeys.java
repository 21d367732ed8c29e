package org.anuyat.payment.bankcall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of the banks that may call. */
@ApplicationScoped
class BankKeys {
  private static final int SHORTEST_KEY = 32;

  private final Map<String, List<String>> keys;

  BankKeys(@ConfigProperty(name = "anuyat.bank-call.keys") Optional<String> configured) {
    keys = parsed(configured.orElse(""));
  }

  /** Those of a bank, none if it may not call. */
  List<String> of(String bank) {
    return keys.getOrDefault(bank, List.of());
  }

  /** Reads {@code 006=key;014=key}; a wrong setting stops the start. */
  static Map<String, List<String>> parsed(String configured) {
    Map<String, List<String>> keys = new HashMap<>();
    for (String each : configured.split(";")) {
      if (each.isBlank()) {
        continue;
      }
      String[] parts = each.strip().split("=", 2);
      if (parts.length < 2 || !parts[0].matches("[0-9]{3}") || parts[1].length() < SHORTEST_KEY) {
        throw new IllegalArgumentException(
            "anuyat.bank-call.keys: a 3-digit bank code, =, and a key of 32 characters or more");
      }
      keys.computeIfAbsent(parts[0], bank -> new ArrayList<>()).add(parts[1]);
    }
    return keys;
  }
}
