package org.anuyat.local;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anuyat.local.bank.LocalBanks;
import org.anuyat.local.starter.LocalS3;

/** The environment a service runs in; see each service's {@code application.properties}. */
final class ServiceSettings {
  private ServiceSettings() {}

  static Map<String, String> of(ServiceName name, Ports ports) {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("ANUYAT_HOST", "127.0.0.1");
    environment.put("ANUYAT_PORT", String.valueOf(ports.of(name)));
    environment.put("ANUYAT_MANAGEMENT_PORT", String.valueOf(ports.managementOf(name)));
    environment.put("ANUYAT_KEYCLOAK_URL", url(ports.keycloak()));
    environment.put("ANUYAT_CLIENT_SECRET", "anuyat-local-" + name.module());
    environment.put(
        "ANUYAT_DATABASE_URL",
        "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + name.database());
    environment.put("ANUYAT_DATABASE_USER", name.database());
    environment.put("ANUYAT_DATABASE_PASSWORD", name.database());
    environment.put("ANUYAT_S3_URL", url(ports.s3()));
    environment.put("ANUYAT_S3_ACCESS_KEY", LocalS3.ACCESS_KEY);
    environment.put("ANUYAT_S3_SECRET_KEY", LocalS3.SECRET_KEY);
    environment.put("ANUYAT_INTAKE_URL", url(ports.of(ServiceName.INTAKE)));
    environment.put("ANUYAT_CASE_URL", url(ports.of(ServiceName.CASE)));
    environment.put("ANUYAT_PAYMENT_URL", url(ports.of(ServiceName.PAYMENT)));
    environment.put("ANUYAT_PERMIT_URL", url(ports.of(ServiceName.PERMIT)));
    environment.put("ANUYAT_PUBLIC_URL", url(ports.of(ServiceName.PERMIT)));
    environment.put("ANUYAT_CASE_PUBLIC_URL", url(ports.of(ServiceName.CASE)));
    // Offered here; the realm's provider of this name works once somebody has configured it.
    environment.put("ANUYAT_DIGITAL_ID_CONNECTED", "dopa-digital-id");
    environment.put("ANUYAT_BANK_KEYS", LocalBanks.KEYS);
    // Mailboxes are swept every minute elsewhere; nobody wants to watch a demo wait.
    environment.put("ANUYAT_SWEEP_INTERVAL", "2s");
    environment.put("MALLOC_ARENA_MAX", "2");
    return environment;
  }

  static String url(int port) {
    return "http://127.0.0.1:" + port;
  }
}
