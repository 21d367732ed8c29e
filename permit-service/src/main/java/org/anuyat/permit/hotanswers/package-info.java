/**
 * Answers of the public check that are ready in memory, for the day on which a photo of a permit
 * goes viral. Given only while it is known that they are current: every change drops its answer,
 * told by PostgreSQL and asked for twice a second; while that fails, nothing kept is given.
 */
package org.anuyat.permit.hotanswers;
