package org.anuyat.cases.identity.digitalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The providers the operator has connected. */
@ApplicationScoped
class Providers {
  @Inject DigitalIdSettings settings;

  List<Provider> connected() {
    return settings.connected().orElse(List.of()).stream().map(this::named).toList();
  }

  Optional<Provider> find(String alias) {
    return connected().stream().filter(provider -> provider.alias().equals(alias)).findFirst();
  }

  private Provider named(String alias) {
    DigitalIdSettings.Name name = settings.names().get(alias);
    return name == null
        ? new Provider(alias, alias, alias)
        : new Provider(alias, name.th(), name.en());
  }
}
