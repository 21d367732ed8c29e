package org.anuyat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointsFileTest {
  @TempDir Path folder;

  @Test
  void aShellScriptAndJavaReadTheSame() throws IOException {
    EndpointsFile.write(folder, Ports.above(20000), Map.of("intake-service", 77L));
    Path file = EndpointsFile.in(folder);
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    assertEquals("http://127.0.0.1:20001", properties.get("intake.url"));
    assertEquals("http://127.0.0.1:20014", properties.get("permit.management.url"));
    assertEquals("20025", properties.get("smtp.port"));
    assertEquals("20043", properties.get("imap.port"));
    assertEquals("http://127.0.0.1:20020", properties.get("keycloak.url"));
    assertEquals("http://127.0.0.1:20050", properties.get("s3.url"));
    assertEquals("jdbc:postgresql://127.0.0.1:20060/postgres", properties.get("postgres.url"));
    assertEquals("jdbc:postgresql://127.0.0.1:20060/cases", properties.get("case.database.url"));
    assertEquals("anuyat-local", properties.get("user.officer.banmai.password"));
    assertEquals("05300222", properties.get("user.officer.tuayang.municipality"));
    assertEquals("77", properties.get("intake.pid"));
    for (String line : Files.readAllLines(file)) {
      String[] keyAndValue = line.split("=", 2);
      assertEquals(properties.get(keyAndValue[0]), keyAndValue[1]);
    }
  }

  @Test
  void itIsGoneOnceTheStackHasStopped() {
    EndpointsFile.write(folder, Ports.defaults(), Map.of());
    EndpointsFile.delete(folder);
    assertFalse(Files.exists(EndpointsFile.in(folder)));
  }
}
