/**
 * The permit (ใบอนุญาต) as a sheet of paper that lives in a file: one A4 page in PDF/A-3, readable
 * by a person, by a text extractor (ActualText) and by a machine (embedded JSON). The QR code leads
 * to the free public check, because the paper only proves that the permit was issued, never that it
 * still holds. This room knows nothing of databases, mail or signatures.
 */
package org.anuyat.permit.document;
