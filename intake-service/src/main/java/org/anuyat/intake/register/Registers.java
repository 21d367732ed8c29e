package org.anuyat.intake.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anuyat.intake.calendar.ThaiDates;
import org.hibernate.Session;

/** Writes the registers. SQL, because a register is a book of lines, not an object. */
@ApplicationScoped
public class Registers {
  @Inject Session database;
  @Inject Clock clock;

  /**
   * Gives the item the next number of its Buddhist year (which begins on 1 January at midnight in
   * Bangkok), in the caller's transaction: rolled back, the number was never given. A letter of
   * ours bears the number and the day itself.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public RegisterNumber enter(
      String municipality,
      RegisterKind register,
      UUID item,
      Instant at,
      String who,
      String subject) {
    int year = ThaiDates.buddhistYear(day(at));
    Number number =
        (Number)
            database
                .createNativeQuery(
                    "INSERT INTO register_counter (municipality, register, year, last_number)"
                        + " VALUES (:municipality, :register, :year, 1)"
                        + " ON CONFLICT (municipality, register, year)"
                        + " DO UPDATE SET last_number = register_counter.last_number + 1"
                        + " RETURNING last_number",
                    Integer.class)
                .setParameter("municipality", municipality)
                .setParameter("register", register.name())
                .setParameter("year", year)
                .getSingleResult();
    RegisterNumber entered = new RegisterNumber(number.intValue(), year);
    boolean ours = register == RegisterKind.OUTGOING;
    database
        .createNativeMutationQuery(
            "INSERT INTO register_entry"
                + " (municipality, register, year, number, item_id, entered_at, correspondent, subject,"
                + " letter_number, letter_date) VALUES (:municipality, :register, :year, :number, :item,"
                + " :at, :who, :subject, :letterNumber, CAST(:letterDate AS date))")
        .setParameter("municipality", municipality)
        .setParameter("register", register.name())
        .setParameter("year", year)
        .setParameter("number", number.intValue())
        .setParameter("item", item)
        .setParameter("at", at)
        .setParameter("who", who)
        .setParameter("subject", subject)
        .setParameter("letterNumber", ours ? entered.toString() : "")
        .setParameter("letterDate", ours ? day(at) : null, LocalDate.class)
        .executeUpdate();
    return entered;
  }

  /**
   * Fills in what is known only after the mail was read or placed.
   *
   * @param dated the moment the letter itself claims; null when it claims none
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void describe(
      String municipality,
      RegisterKind register,
      UUID item,
      String who,
      String subject,
      Instant dated,
      String outcome) {
    database
        .createNativeMutationQuery(
            "UPDATE register_entry SET correspondent = :who, subject = :subject,"
                + " letter_date = CAST(:dated AS date), outcome = :outcome"
                + " WHERE municipality = :municipality AND register = :register AND item_id = :item")
        .setParameter("who", who)
        .setParameter("subject", subject)
        .setParameter("dated", dated == null ? null : day(dated), LocalDate.class)
        .setParameter("outcome", outcome)
        .setParameter("municipality", municipality)
        .setParameter("register", register.name())
        .setParameter("item", item)
        .executeUpdate();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void setOutcome(String municipality, RegisterKind register, UUID item, String outcome) {
    database
        .createNativeMutationQuery(
            "UPDATE register_entry SET outcome = :outcome"
                + " WHERE municipality = :municipality AND register = :register AND item_id = :item")
        .setParameter("outcome", outcome)
        .setParameter("municipality", municipality)
        .setParameter("register", register.name())
        .setParameter("item", item)
        .executeUpdate();
  }

  /** Voids a line (ยกเลิก); its number stays. False: no such line, or voided already. */
  @Transactional
  boolean makeVoid(RegisterBook.Volume volume, int number, String reason, String officer) {
    return database
            .createNativeMutationQuery(
                "UPDATE register_entry SET voided_at = :now, voided_by = :officer,"
                    + " void_reason = :reason WHERE municipality = :municipality"
                    + " AND register = :register AND year = :year AND number = :number"
                    + " AND voided_at IS NULL")
            .setParameter("now", clock.instant())
            .setParameter("officer", officer)
            .setParameter("reason", reason)
            .setParameter("municipality", volume.municipality())
            .setParameter("register", volume.register().name())
            .setParameter("year", volume.year())
            .setParameter("number", number)
            .executeUpdate()
        == 1;
  }

  /** Writes the columns an officer fills in by hand. False: no such line. */
  @Transactional
  boolean note(RegisterBook.Volume volume, int number, RegisterNote note) {
    return database
            .createNativeMutationQuery(
                "UPDATE register_entry SET letter_number = :letter, remark = :remark"
                    + " WHERE municipality = :municipality AND register = :register"
                    + " AND year = :year AND number = :number")
            .setParameter("letter", note.letterNumber())
            .setParameter("remark", note.remark())
            .setParameter("municipality", volume.municipality())
            .setParameter("register", volume.register().name())
            .setParameter("year", volume.year())
            .setParameter("number", number)
            .executeUpdate()
        == 1;
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(ThaiDates.BANGKOK).toLocalDate();
  }
}
