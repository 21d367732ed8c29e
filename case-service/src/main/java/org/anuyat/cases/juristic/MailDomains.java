package org.anuyat.cases.juristic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares mail domains, and knows those at which anybody may have an address. */
@ApplicationScoped
class MailDomains {
  private static final String LIST = "/free-mail-domains.txt";

  private Set<String> free = Set.of();

  @PostConstruct
  void read() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(MailDomains.class.getResourceAsStream(LIST)),
                StandardCharsets.UTF_8))) {
      free =
          lines
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(LIST + " cannot be read", e);
    }
  }

  boolean isFree(String domain) {
    return free.stream().anyMatch(known -> belongs(domain, known));
  }

  /** Whether {@code domain} is {@code to} or a part of it. */
  static boolean belongs(String domain, String to) {
    return domain.equals(to) || domain.endsWith("." + to);
  }

  /** The part behind the last @, lower case; empty when there is none. */
  static String of(String address) {
    return address.substring(address.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
  }
}
