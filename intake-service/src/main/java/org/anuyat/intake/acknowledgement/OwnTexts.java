package org.anuyat.intake.acknowledgement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.anuyat.intake.alarm.AlarmKind;
import org.anuyat.intake.alarm.Alarms;
import org.anuyat.intake.calendar.Words;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.municipality.Profile;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;

/** The municipalities' own texts; a text that lacks what the rule asks for is never used. */
@ApplicationScoped
class OwnTexts implements PanacheRepositoryBase<OwnText, String> {
  private static final String ABOUT = "acknowledgement-text";

  @Inject Municipalities municipalities;
  @Inject Alarms alarms;
  @Inject Clock clock;

  @Transactional
  void put(String municipality, TextInput input, String by) {
    List<Words> lacks =
        TextLinter.lacks(input.bodyTh(), input.bodyEn(), municipalities.require(municipality));
    if (!lacks.isEmpty()) {
      throw new Problem(
          ProblemType.ACKNOWLEDGEMENT_TEXT_REFUSED,
          lacks.stream().map(w -> w.th() + " / " + w.en()).collect(Collectors.joining("; ")));
    }
    OwnText text = findById(municipality);
    if (text == null) {
      text = new OwnText();
      text.municipality = municipality;
    }
    text.bodyTh = input.bodyTh();
    text.bodyEn = input.bodyEn();
    text.changedAt = clock.instant();
    text.changedBy = by;
    persist(text);
    alarms.clear(municipality, AlarmKind.ACK_TEXT_REFUSED, ABOUT);
  }

  @Transactional
  void remove(String municipality) {
    deleteById(municipality);
    alarms.clear(municipality, AlarmKind.ACK_TEXT_REFUSED, ABOUT);
  }

  /** The text to send: the own one when it is fit, else the built-in one and an alarm. */
  @Transactional(Transactional.TxType.MANDATORY)
  AcknowledgementText text(AcknowledgementRequest request, Profile municipality, long megabytes) {
    AcknowledgementText builtIn =
        AcknowledgementText.of(
            request.kind(),
            municipality,
            request.registerNumber(),
            request.deemedReceivedAt(),
            megabytes);
    OwnText own = findById(municipality.code());
    if (own == null || request.kind() != AcknowledgementKind.RECEIVED) {
      return builtIn;
    }
    List<Words> lacks = TextLinter.lacks(own.bodyTh, own.bodyEn, municipality);
    if (lacks.isEmpty()) {
      return builtIn.with(
          new TextInput(own.bodyTh, own.bodyEn)
              .filled(municipality, request.registerNumber(), request.deemedReceivedAt()));
    }
    alarms.raise(
        municipality.code(),
        AlarmKind.ACK_TEXT_REFUSED,
        ABOUT,
        lacks.stream().map(Words::en).collect(Collectors.joining("; ")));
    return builtIn;
  }
}
