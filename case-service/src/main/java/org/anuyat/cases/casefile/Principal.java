package org.anuyat.cases.casefile;

/** The approver in whose name a deputy acts (รักษาการแทน); {@code by} is his {@code sub}. */
public record Principal(String by, String name, String titleTh) {}
