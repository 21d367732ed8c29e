package org.anuyat.local.replay;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anuyat.local.client.Answer;
import org.anuyat.local.client.Api;
import org.anuyat.local.client.Endpoints;
import org.anuyat.local.client.ImapAccount;
import org.anuyat.local.demo.DemoMunicipality;

/** The municipality that gets the mail. */
record Target(String code, ImapAccount inbox) {

  /**
   * Finds the municipality; one of the demo's that is not entered yet is entered now.
   *
   * @param name its code, or a demo municipality's name such as {@code banmai}
   */
  static Target find(Endpoints endpoints, String name) {
    Optional<DemoMunicipality> demo =
        Arrays.stream(DemoMunicipality.values())
            .filter(one -> one.code().equals(name) || one.name().equalsIgnoreCase(name))
            .findFirst();
    String code = demo.map(DemoMunicipality::code).orElse(name);
    if (!code.matches("[0-9]{8}")) {
      throw unknown(name);
    }
    Api intake = endpoints.as("operator", "intake");
    Answer profile = intake.get("/v1/municipalities/" + code);
    if (profile.status() == 404 && demo.isPresent()) {
      demo.get().setUp(endpoints);
      profile = intake.get("/v1/municipalities/" + code);
    }
    if (profile.status() == 404) {
      throw unknown(name);
    }
    String address = profile.ok().get("mailAddress");
    return new Target(
        code,
        new ImapAccount(
            endpoints.get("imap.host"),
            endpoints.port("imap.port"),
            address,
            endpoints.get("mail.password")));
  }

  private static Trouble unknown(String name) {
    String known =
        Arrays.stream(DemoMunicipality.values())
            .map(one -> one.code())
            .collect(Collectors.joining(", "));
    return new Trouble(
        "ไม่พบหน่วยงาน " + name + " โปรดระบุรหัสหน่วยงาน เช่น " + known,
        "There is no municipality " + name + "; give the code of one, such as " + known + ".");
  }
}
