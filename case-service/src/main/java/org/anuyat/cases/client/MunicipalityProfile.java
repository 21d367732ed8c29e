package org.anuyat.cases.client;

/**
 * How a municipality is reached, as the mailroom publishes it.
 *
 * @param phone as printed
 * @param mailAddress the announced mailbox
 * @param opens office hours begin, {@code HH:mm}
 * @param closes office hours end, {@code HH:mm}
 */
public record MunicipalityProfile(
    String nameTh, String nameEn, String phone, String mailAddress, String opens, String closes) {}
