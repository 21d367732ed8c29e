package org.anuyat.intake.client;

import java.util.List;

/** A procedure as far as mail can name it: its code and every name or keyword announced for it. */
public record Procedure(String code, List<String> names) {}
