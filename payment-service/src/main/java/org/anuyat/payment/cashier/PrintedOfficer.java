package org.anuyat.payment.cashier;

/** An officer's name and position in Thai, as they stand on a paper. */
public record PrintedOfficer(String name, String position) {}
