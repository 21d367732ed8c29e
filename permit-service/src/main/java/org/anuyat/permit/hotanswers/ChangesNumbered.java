package org.anuyat.permit.hotanswers;

/** Fired asynchronously when changes got their positions, and when they can be followed again. */
public record ChangesNumbered() {}
