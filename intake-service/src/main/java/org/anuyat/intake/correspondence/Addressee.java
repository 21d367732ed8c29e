package org.anuyat.intake.correspondence;

/** To whom a letter goes. */
public record Addressee(String name, String address) {}
