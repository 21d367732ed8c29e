package org.anuyat.intake.acknowledgement;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.anuyat.intake.calendar.ThaiDates;
import org.anuyat.intake.municipality.Profile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A municipality's own text of the acknowledgement. It may name {@code {phone}}, {@code
 * {registerNumber}}, {@code {received}} and {@code {municipality}}, and nothing else.
 */
@Schema(name = "AcknowledgementTextInput")
public record TextInput(
    @NotNull
        @Schema(
            maxLength = TextLinter.LONGEST,
            examples =
                "{municipality} ได้รับอีเมลของท่านแล้ว เลขรับ {registerNumber} โปรดติดต่อโทรศัพท์"
                    + " {phone}")
        String bodyTh,
    @NotNull
        @Schema(
            maxLength = TextLinter.LONGEST,
            examples =
                "{municipality} has received your e-mail, no. {registerNumber}. Please call {phone}.")
        String bodyEn) {

  /** The text with the municipality's and our own words in the places it names. */
  TextInput filled(Profile municipality, String registerNumber, Instant deemedReceived) {
    ZonedDateTime received = deemedReceived.atZone(ThaiDates.BANGKOK);
    return new TextInput(
        fill(
            bodyTh,
            municipality.nameTh(),
            municipality.phone(),
            registerNumber,
            ThaiDates.dateTime(received)),
        fill(
            bodyEn,
            municipality.nameEn(),
            municipality.phone(),
            registerNumber,
            ThaiDates.english(received)));
  }

  private static String fill(
      String body, String name, String phone, String number, String received) {
    return body.replace("{municipality}", name)
        .replace("{phone}", phone)
        .replace("{registerNumber}", number)
        .replace("{received}", received);
  }
}
