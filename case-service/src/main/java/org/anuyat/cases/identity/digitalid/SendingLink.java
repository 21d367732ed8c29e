package org.anuyat.cases.identity.digitalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEventType;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.client.OutgoingMail;
import org.anuyat.cases.client.SendingMail;
import org.anuyat.cases.letter.DigitalIdLetter;
import org.anuyat.cases.platform.Ids;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.apache.commons.codec.digest.DigestUtils;

/** Mails the applicant a one-time link to a provider of digital IDs. */
@ApplicationScoped
class SendingLink {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject DigitalIdSettings settings;
  @Inject IdentityLinks links;
  @Inject Providers providers;
  @Inject SendingMail sendingMail;

  @Transactional
  Instant send(UUID caseId, String alias) {
    Provider provider =
        providers
            .find(alias)
            .orElseThrow(() ->
                new Problem(
                    ProblemType.DIGITAL_ID_NOT_CONFIGURED,
                    "Connected: "
                        + (providers.connected().isEmpty()
                            ? "none"
                            : String.join(
                                ", ",
                                providers.connected().stream().map(Provider::alias).toList()))));
    CaseFile caseFile = caseFiles.getForChange(caseId);
    if (!caseFile.allowedNow().contains(CaseEventType.IDENTITY_CHECKED)) {
      throw new Problem(
          ProblemType.TRANSITION_NOT_ALLOWED,
          "An identity is not checked while the case is " + caseFile.status());
    }
    Act act = acts.now();
    String token = Ids.token();
    Instant until = act.at().plus(Duration.ofDays(settings.linkDays()));
    var link =
        new IdentityLink(
            caseId, DigestUtils.sha256Hex(token), provider.alias(), act.actor(), act.at(), until);
    links.persist(link);
    String url = settings.publicUrl().resolve("/identity/" + token).toString();
    sendingMail.send(
        caseFile,
        "digital-id-" + link.id(),
        OutgoingMail.toApplicant(
            caseFile,
            OutgoingMail.Purpose.INFORMATION,
            DigitalIdLetter.write(caseFile, url, until, provider.nameTh(), provider.nameEn())));
    return until;
  }
}
