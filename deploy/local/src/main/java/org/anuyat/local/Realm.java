package org.anuyat.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anuyat.local.starter.Components;

/** What {@code deploy/keycloak/realm.json} says: the people and the services that may log in. */
record Realm(List<User> users, Map<String, String> clientSecrets) {

  /**
   * @param municipality 8-digit code, {@code ""} for somebody of no municipality
   */
  record User(String name, String password, String role, String municipality) {}

  static Realm read() {
    Path file = Components.projectRoot().resolve("deploy/keycloak/realm.json");
    try {
      JsonNode json = new ObjectMapper().readTree(file.toFile());
      return new Realm(users(json.path("users")), secrets(json.path("clients")));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static List<User> users(JsonNode users) {
    List<User> people = new ArrayList<>();
    for (JsonNode user : users) {
      JsonNode password = user.path("credentials").path(0).path("value");
      if (password.isTextual()) {
        people.add(
            new User(
                user.path("username").asText(),
                password.asText(),
                ownRole(user.path("realmRoles")),
                user.path("attributes").path("municipality").path(0).asText("")));
      }
    }
    return List.copyOf(people);
  }

  private static String ownRole(JsonNode roles) {
    for (JsonNode role : roles) {
      if (!role.asText().startsWith("default-roles-")) {
        return role.asText();
      }
    }
    return "";
  }

  private static Map<String, String> secrets(JsonNode clients) {
    Map<String, String> secrets = new LinkedHashMap<>();
    for (JsonNode client : clients) {
      if (client.has("secret")) {
        secrets.put(client.path("clientId").asText(), client.path("secret").asText());
      }
    }
    return Map.copyOf(secrets);
  }
}
