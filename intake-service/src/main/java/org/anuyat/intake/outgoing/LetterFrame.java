package org.anuyat.intake.outgoing;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import org.anuyat.intake.calendar.ThaiDates;
import org.anuyat.intake.municipality.Profile;

/** Puts a letter's text into the municipality's bilingual frame. */
@ApplicationScoped
class LetterFrame {
  @Inject
  @Location("letter.txt")
  Template letter;

  String render(OutgoingMail mail, Profile municipality) {
    ZonedDateTime written = mail.queuedAt.atZone(ThaiDates.BANGKOK);
    return letter
        .data("municipality", municipality)
        .data("mail", new Text(mail.bodyTh, mail.bodyEn, mail.reference, mail.number().toString()))
        .data("dateTh", ThaiDates.date(written.toLocalDate()))
        .data("dateEn", ThaiDates.englishDate(written.toLocalDate()))
        .render();
  }

  /** What the template shows of the mail. */
  public record Text(String bodyTh, String bodyEn, String reference, String number) {}
}
