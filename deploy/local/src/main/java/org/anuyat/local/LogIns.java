package org.anuyat.local;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints where everything is and who may log in. */
final class LogIns {
  private LogIns() {}

  static void tell(Stack stack, Ports ports, Progress progress) {
    progress.line("");
    for (ServiceName service : ServiceName.values()) {
      line(progress, service.module(), ServiceSettings.url(ports.of(service)) + "/q/openapi");
    }
    line(progress, "public check", ServiceSettings.url(ports.of(ServiceName.PERMIT)) + "/verify/…");
    line(progress, "Keycloak", ServiceSettings.url(ports.keycloak()) + ", realm anuyat");
    line(progress, "mail", "SMTP 127.0.0.1:" + ports.smtp() + ", IMAP 127.0.0.1:" + ports.imap());
    line(progress, "mailboxes", String.join(", ", LocalMailboxes.ADDRESSES));
    people().forEach((where, names) -> line(progress, where, String.join(", ", names)));
    line(progress, "password", LocalMailboxes.PASSWORD + " (people and mailboxes, local use only)");
    line(progress, "everything else", EndpointsFile.in(stack.dataDirectory()).toString());
    line(progress, "logs", stack.dataDirectory().resolve("logs").toString());
  }

  private static Map<String, List<String>> people() {
    return Realm.read().users().stream()
        .collect(
            Collectors.groupingBy(
                user -> user.municipality().isEmpty() ? "province" : user.municipality(),
                java.util.TreeMap::new,
                Collectors.mapping(Realm.User::name, Collectors.toList())));
  }

  private static void line(Progress progress, String name, String value) {
    progress.line(String.format(Locale.ROOT, "  %-16s %s", name, value));
  }
}
