package org.anuyat.cases.handbook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anuyat.cases.client.MunicipalityDirectory;
import org.anuyat.cases.client.MunicipalityListing;
import org.anuyat.cases.client.MunicipalityListing.NotListed;
import org.anuyat.cases.client.MunicipalityListing.NotReached;
import org.anuyat.cases.procedure.Procedure;
import org.anuyat.cases.procedure.Procedures;
import org.anuyat.cases.procedure.catalogue.Catalogue;

/**
 * Reads the handbook of the current municipality. Reading writes nothing, since everybody may read:
 * the general request is shown from the catalogue until the municipality has needed it.
 */
@ApplicationScoped
class Handbooks {
  @Inject MunicipalityDirectory directory;
  @Inject Procedures procedures;
  @Inject Catalogue catalogue;

  /** Empty when there is no such municipality. */
  Optional<HandbookList> list(String municipality) {
    List<Published> stored = stored();
    MunicipalityListing listing = directory.find(municipality);
    if (stored.isEmpty() && listing instanceof NotListed) {
      return Optional.empty();
    }
    List<Published> published = new ArrayList<>(stored);
    if (exists(stored, listing) && stored.stream().noneMatch(Handbooks::isGeneralRequest)) {
      published.add(Published.of(catalogue.generalRequest()));
    }
    published.sort(Comparator.comparing(Published::code));
    return Optional.of(
        new HandbookList(
            Contact.of(municipality, listing),
            published.stream().map(HandbookList.Item::of).toList()));
  }

  /** Empty when there is no such procedure or municipality. */
  Optional<HandbookView> find(String municipality, String code) {
    List<Published> stored = stored();
    MunicipalityListing listing = directory.find(municipality);
    Optional<Published> published =
        stored.stream().filter(one -> one.code().equals(code)).findFirst();
    if (published.isEmpty() && Procedure.GENERAL_REQUEST.equals(code) && exists(stored, listing)) {
      published = Optional.of(Published.of(catalogue.generalRequest()));
    }
    return published.map(one -> HandbookView.of(Contact.of(municipality, listing), one));
  }

  /** Somebody vouches for the municipality: its own procedures, or the mailroom. */
  private static boolean exists(List<Published> stored, MunicipalityListing listing) {
    boolean vouched = !(listing instanceof NotListed || listing instanceof NotReached);
    return vouched || !stored.isEmpty();
  }

  private static boolean isGeneralRequest(Published published) {
    return published.code().equals(Procedure.GENERAL_REQUEST);
  }

  private List<Published> stored() {
    return QuarkusTransaction.requiringNew()
        .call(() -> procedures.allStored().stream().map(Published::of).toList());
  }
}
