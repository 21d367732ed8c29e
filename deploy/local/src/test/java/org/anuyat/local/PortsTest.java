package org.anuyat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void theDefaultPortsAreTheDocumentedOnes() {
    Ports ports = Ports.defaults();
    assertEquals(8081, ports.of(ServiceName.INTAKE));
    assertEquals(8082, ports.of(ServiceName.CASE));
    assertEquals(8083, ports.of(ServiceName.PAYMENT));
    assertEquals(8084, ports.of(ServiceName.PERMIT));
    assertEquals(9084, ports.managementOf(ServiceName.PERMIT));
    assertEquals(
        Set.of(8180, 3025, 3143, 9000, 54320),
        Set.of(ports.keycloak(), ports.smtp(), ports.imap(), ports.s3(), ports.postgres()));
  }

  @Test
  void aPortBaseMovesEveryPort() {
    Ports ports = Ports.above(20000);
    assertEquals(20001, ports.of(ServiceName.INTAKE));
    assertEquals(20004, ports.of(ServiceName.PERMIT));
    assertEquals(20011, ports.managementOf(ServiceName.INTAKE));
    assertEquals(20020, ports.keycloak());
    assertEquals(20025, ports.smtp());
    assertEquals(20043, ports.imap());
    assertEquals(20050, ports.s3());
    assertEquals(20060, ports.postgres());
  }

  @Test
  void noTwoComponentsShareAPort() {
    assertEquals(13, Ports.defaults().named().size());
    assertEquals(13, Ports.above(20000).named().size());
  }
}
