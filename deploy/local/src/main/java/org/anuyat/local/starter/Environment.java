package org.anuyat.local.starter;

import java.util.Map;

/** What a component may see of the caller's environment. */
final class Environment {
  private Environment() {}

  /** Takes out settings of a service or of Keycloak that happen to be set in the caller's shell. */
  static void clean(Map<String, String> environment) {
    environment
        .keySet()
        .removeIf(name ->
            name.startsWith("ANUYAT_")
                || name.startsWith("QUARKUS_")
                || name.startsWith("KC_")
                || name.equals("JAVA_OPTS")
                || name.equals("PGDATA"));
  }
}
