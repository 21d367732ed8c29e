/**
 * Documents: the electronic case file (4.5).
 *
 * <p>Every mail of a case and every file of it is copied from intake into this service's own
 * bucket, with its SHA-256 checked, and is kept there as it came. Evidence needs no certifying
 * signature of the sender (G2). What this office makes or scans itself is laid beside it. Whoever
 * wants to look at new bytes observes {@code StoredFile}.
 */
package org.anuyat.cases.document;
