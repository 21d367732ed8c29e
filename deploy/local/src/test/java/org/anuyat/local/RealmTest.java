package org.anuyat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anuyat.local.starter.Components;
import org.junit.jupiter.api.Test;

/** {@code realm.json} says what {@code deploy/docs/interfaces.md} promises. */
class RealmTest {
  private final JsonNode realm = read();

  private static JsonNode read() {
    try {
      return new ObjectMapper()
          .readTree(Components.projectRoot().resolve("deploy/keycloak/realm.json").toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void hasTheNineRoles() {
    Set<String> roles = new TreeSet<>();
    realm.at("/roles/realm").forEach(role -> roles.add(role.get("name").asText()));
    assertEquals(
        new TreeSet<>(
            Set.of(
                "intake-officer",
                "case-officer",
                "approver",
                "finance-officer",
                "registrar",
                "municipality-admin",
                "province-operator",
                "agency",
                "service")),
        roles);
  }

  @Test
  void everyServiceHasAConfidentialClientWithTheRoleService() {
    for (ServiceName service : ServiceName.values()) {
      JsonNode client = client(service.module());
      assertFalse(client.get("publicClient").asBoolean());
      assertTrue(client.get("serviceAccountsEnabled").asBoolean());
      assertFalse(client.get("directAccessGrantsEnabled").asBoolean());
      assertEquals("anuyat-local-" + service.module(), client.get("secret").asText());
      assertTrue(
          user("service-account-" + service.module())
              .get("realmRoles")
              .toString()
              .contains("\"service\""));
    }
  }

  @Test
  void thePublicClientPutsTheMunicipalityIntoTheAccessToken() {
    JsonNode client = client("anuyat-cli");
    assertTrue(client.get("publicClient").asBoolean());
    assertTrue(client.get("directAccessGrantsEnabled").asBoolean());
    JsonNode mapper = client.at("/protocolMappers/0/config");
    assertEquals("municipality", mapper.get("user.attribute").asText());
    assertEquals("municipality", mapper.get("claim.name").asText());
    assertEquals("true", mapper.get("access.token.claim").asText());
  }

  @Test
  void thePortalHasTheScopesOfAnAgencyInItsTokenAndOneMunicipality() {
    JsonNode portal = client("portal-banmai");
    assertFalse(portal.get("publicClient").asBoolean());
    assertTrue(portal.get("serviceAccountsEnabled").asBoolean());
    assertEquals("05300118", portal.at("/protocolMappers/0/config/claim.value").asText());
    assertTrue(
        user("service-account-portal-banmai").get("realmRoles").toString().contains("\"agency\""));
    for (String scope :
        Set.of("cases.read", "permits.read", "applications.write", "webhooks.manage")) {
      assertTrue(portal.get("defaultClientScopes").toString().contains("\"" + scope + "\""));
      assertEquals(
          "true",
          find("clientScopes", "name", scope).at("/attributes/include.in.token.scope").asText());
    }
  }

  /** A realm file with scopes of its own gets none of Keycloak's: they must all be in it. */
  @Test
  void everyScopeAClientIsGivenIsInTheFile() {
    for (JsonNode scope : realm.get("defaultDefaultClientScopes")) {
      find("clientScopes", "name", scope.asText());
    }
    for (JsonNode client : realm.get("clients")) {
      for (JsonNode scope : client.path("defaultClientScopes")) {
        find("clientScopes", "name", scope.asText());
      }
    }
  }

  @Test
  void nobodyCanChangeTheirOwnMunicipality() throws IOException {
    String profile =
        realm
            .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
            .get("kc.user.profile.config")
            .get(0)
            .asText();
    for (JsonNode attribute : new ObjectMapper().readTree(profile).get("attributes")) {
      if (attribute.get("name").asText().equals("municipality")) {
        assertEquals("[\"admin\"]", attribute.at("/permissions/edit").toString());
        return;
      }
    }
    throw new AssertionError("the profile has no municipality");
  }

  @Test
  void bothMunicipalitiesHaveOnePersonPerRole() {
    Map<String, Set<String>> rolesByMunicipality =
        Realm.read().users().stream()
            .collect(
                Collectors.groupingBy(
                    Realm.User::municipality,
                    Collectors.mapping(Realm.User::role, Collectors.toCollection(TreeSet::new))));
    Set<String> posts =
        new TreeSet<>(
            Set.of(
                "intake-officer",
                "case-officer",
                "approver",
                "finance-officer",
                "registrar",
                "municipality-admin"));
    assertEquals(posts, rolesByMunicipality.get("05300118"));
    assertEquals(posts, rolesByMunicipality.get("05300222"));
    assertEquals(new TreeSet<>(Set.of("agency", "province-operator")), rolesByMunicipality.get(""));
  }

  private JsonNode client(String id) {
    return find("clients", "clientId", id);
  }

  private JsonNode user(String name) {
    return find("users", "username", name);
  }

  private JsonNode find(String list, String key, String value) {
    for (JsonNode one : realm.get(list)) {
      if (one.get(key).asText().equals(value)) {
        return one;
      }
    }
    throw new AssertionError("no " + value + " among the " + list);
  }
}
