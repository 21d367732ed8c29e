package org.anuyat.cases.casefile;

/** One thing the applicant is asked to send. {@code code} is the procedure's, or null. */
public record RequestedItem(String code, String nameTh, String nameEn) {}
