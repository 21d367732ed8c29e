package org.anuyat.intake.client;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * The procedures each municipality has announced; the last known list when case-service is away.
 */
@ApplicationScoped
public class Procedures {
  private static final Logger LOG = Logger.getLogger(Procedures.class);
  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final Set<String> NAMING =
      Set.of("titleTh", "titleEn", "nameTh", "nameEn", "keywords", "aliases");

  private record Known(List<Procedure> procedures, Instant at) {}

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  @Inject @RestClient CaseApi api;
  @Inject Clock clock;

  /** Never fails: with no list at all it answers none. */
  public List<Procedure> of(String municipality) {
    Known last = known.get(municipality);
    if (last != null && last.at().plus(FRESH).isAfter(clock.instant())) {
      return last.procedures();
    }
    try {
      List<Procedure> fresh = read(api.procedures(municipality));
      known.put(municipality, new Known(fresh, clock.instant()));
      return fresh;
    } catch (RuntimeException away) {
      LOG.infof("Procedures are not available, using the last known list: %s", away.getMessage());
      return last == null ? List.of() : last.procedures();
    }
  }

  private static List<Procedure> read(JsonNode answer) {
    JsonNode list = answer.isArray() ? answer : answer.path("items");
    List<Procedure> procedures = new ArrayList<>();
    for (JsonNode node : list) {
      List<String> names = new ArrayList<>();
      for (String field : NAMING) {
        JsonNode value = node.path(field);
        if (value.isTextual()) {
          names.add(value.asText());
        }
        value.forEach(each -> names.add(each.asText()));
      }
      procedures.add(new Procedure(node.path("code").asText(), List.copyOf(names)));
    }
    return List.copyOf(procedures);
  }
}
