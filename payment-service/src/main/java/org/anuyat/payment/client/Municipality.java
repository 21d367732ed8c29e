package org.anuyat.payment.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What a mail or a paper needs to know of a municipality.
 *
 * @param mailAddress the announced mailbox, where slips are sent to
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Municipality(String nameTh, String nameEn, String phone, String mailAddress) {}
