package org.anuyat.permit.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PermitTransitionsTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 11, 21);

  @Test
  void revokedAndSupersededPermitsStayAsTheyAre() {
    assertEquals(Set.of(), PermitTransitions.allowed(PermitStatus.REVOKED));
    assertEquals(Set.of(), PermitTransitions.allowed(PermitStatus.SUPERSEDED));
    assertEquals(Set.of(PermitAction.RENEW), PermitTransitions.allowed(PermitStatus.EXPIRED));
  }

  @Test
  void onlyASuspendedPermitIsReinstated() {
    for (PermitStatus from : PermitStatus.values()) {
      Optional<PermitStatus> expected =
          from == PermitStatus.SUSPENDED ? Optional.of(PermitStatus.VALID) : Optional.empty();
      assertEquals(expected, PermitTransitions.next(from, PermitAction.REINSTATE));
    }
  }

  @Test
  void permitHoldsThroughItsLastDay() {
    var valid = new Standing(PermitStatus.VALID, LAST_DAY, null, null);
    assertEquals(PermitStatus.VALID, valid.on(LAST_DAY));
    assertEquals(PermitStatus.EXPIRED, valid.on(LAST_DAY.plusDays(1)));
    var suspended = new Standing(PermitStatus.SUSPENDED, LAST_DAY, LAST_DAY, null);
    assertEquals(PermitStatus.EXPIRED, suspended.on(LAST_DAY.plusDays(1)));
    var revoked = new Standing(PermitStatus.REVOKED, LAST_DAY, null, null);
    assertEquals(PermitStatus.REVOKED, revoked.on(LAST_DAY.plusDays(1)));
    var endless = new Standing(PermitStatus.VALID, null, null, null);
    assertEquals(PermitStatus.VALID, endless.on(LAST_DAY.plusYears(99)));
  }

  /** The README's picture is this text; copy it there when it changed. */
  @Test
  void readmeShowsTheTable() throws IOException {
    String diagram =
        Arrays.stream(PermitStatus.values())
            .flatMap(PermitTransitionsTest::arrows)
            .collect(Collectors.joining("\n", "stateDiagram-v2\n  [*] --> VALID\n", "\n"));
    String readme = Files.readString(Path.of("README.md"));
    assertEquals(true, readme.contains(diagram), () -> "README.md lacks\n" + diagram);
  }

  private static Stream<String> arrows(PermitStatus from) {
    var table = PermitTransitions.TABLE.get(from);
    return PermitTransitions.allowed(from).stream()
        .sorted()
        .map(action ->
            "  %s --> %s: %s"
                .formatted(from, table.get(action), action.name().toLowerCase(Locale.ROOT)));
  }
}
