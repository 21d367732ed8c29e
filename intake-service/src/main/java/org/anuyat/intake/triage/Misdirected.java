package org.anuyat.intake.triage;

import java.util.Optional;
import org.anuyat.intake.message.reading.ForwardedOriginal;
import org.anuyat.intake.message.reading.MailAddress;

/**
 * A mail that a colleague passed on to the central mailbox (rule A3.8).
 *
 * @param colleague who passed it on
 * @param applicant whose mail it was, as far as that shows
 * @param original the mail that was passed on, as far as it was found
 * @param certain false: an officer must say whose matter it is
 */
public record Misdirected(
    MailAddress colleague,
    Optional<MailAddress> applicant,
    Optional<ForwardedOriginal> original,
    boolean certain) {}
