package org.anuyat.cases.webhook.calling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The names are looked up in a list, as a name server under an attacker's hand answers. */
class CheckedNamesTest {
  private static final Set<String> NONE = Set.of();

  private static List<InetAddress> addresses(String... texts) throws UnknownHostException {
    var addresses = new ArrayList<InetAddress>();
    for (String text : texts) {
      addresses.add(InetAddress.getByName(text));
    }
    return addresses;
  }

  @Test
  void oneAddressThatIsNotPublicSpoilsTheName() throws UnknownHostException {
    List<InetAddress> mixed = addresses("8.8.8.8", "10.0.0.1");
    var names = new CheckedNames(host -> mixed, NONE);
    assertThrows(UnknownHostException.class, () -> names.lookup("mixed.example"));
  }

  @Test
  void aNameThatAnswersOtherwiseTheSecondTimeIsCheckedTheSecondTime() throws UnknownHostException {
    Queue<List<InetAddress>> answers =
        new ArrayDeque<>(List.of(addresses("8.8.8.8"), addresses("127.0.0.1")));
    var names = new CheckedNames(host -> answers.remove(), NONE);
    assertEquals(addresses("8.8.8.8"), names.lookup("rebinding.example"));
    assertThrows(UnknownHostException.class, () -> names.lookup("rebinding.example"));
  }

  @Test
  void aNameTheOperatorAllowsMayBeInternal() throws UnknownHostException {
    List<InetAddress> internal = addresses("10.0.0.1");
    var names = new CheckedNames(host -> internal, Set.of("portal.intranet.example"));
    assertEquals(internal, names.lookup("portal.intranet.example"));
    assertThrows(UnknownHostException.class, () -> names.lookup("other.intranet.example"));
  }
}
