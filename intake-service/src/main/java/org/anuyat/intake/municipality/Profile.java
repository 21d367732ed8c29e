package org.anuyat.intake.municipality;

/** What the other rooms know of a municipality. */
public record Profile(
    String code,
    String nameTh,
    String nameEn,
    String phone,
    String mailAddress,
    String provinceTh,
    String provinceEn,
    OfficeHours hours,
    boolean paused) {}
