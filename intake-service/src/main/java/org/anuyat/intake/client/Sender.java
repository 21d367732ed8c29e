package org.anuyat.intake.client;

/** Who wrote, as he says. */
public record Sender(String name, String address) {}
