package org.anuyat.permit.client;

/** What intake's directory says about a municipality, as far as a permit prints it. */
public record MunicipalityProfile(
    String code,
    String nameTh,
    String nameEn,
    String provinceTh,
    String provinceEn,
    String phone) {}
