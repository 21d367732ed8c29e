package org.anuyat.cases.casefile;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anuyat.cases.privacy.MaskedText;

/**
 * What people typed or told in an event besides its reason: it may tell of the applicant, so it is
 * erased with the reason (2.5) and is no fact. Names and texts; national IDs are masked.
 */
final class HistoryDetails {

  private HistoryDetails() {}

  static SortedMap<String, String> of(CaseEvent event) {
    var details = new TreeMap<String, String>();
    switch (event) {
      case CaseEvent.ItemsRequested e -> asked(details, e.items(), e.call());
      case CaseEvent.ItemsReminded e -> asked(details, e.items(), e.call());
      case CaseEvent.DelayExplained e -> put(details, "reasonEn", e.reasonEn());
      default -> {
        // Everything else people say in an event is its reason.
      }
    }
    return details;
  }

  private static void asked(
      SortedMap<String, String> details, Collection<RequestedItem> items, PhoneCall call) {
    put(
        details,
        "items",
        items.stream().map(RequestedItem::nameTh).collect(Collectors.joining("; ")));
    if (call != null) {
      put(details, "spokeWith", call.spokeWith());
      put(details, "phoneNote", call.note());
    }
  }

  private static void put(SortedMap<String, String> details, String name, String text) {
    if (text != null) {
      details.put(name, MaskedText.of(text));
    }
  }
}
