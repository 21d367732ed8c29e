/**
 * The public check (การตรวจสอบใบอนุญาต): free, without log-in, for whoever scans the QR code of a
 * permit. Always the present state, never a stored answer; the holder's name masked; the same
 * not-found for every address that leads nowhere. As JSON for machines and as a small bilingual
 * page for telephones.
 */
package org.anuyat.permit.verification;
