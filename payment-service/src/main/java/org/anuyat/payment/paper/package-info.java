/**
 * Papers of the office (เอกสาร) as PDF files for the archive (PDF/A-3b): Thai text right on paper,
 * and the same text when it is copied, searched or read aloud (ActualText); tables of money, QR
 * codes and counter barcodes.
 *
 * <p>Knows how a page is written, nothing of fees: other rooms say what stands on it.
 */
package org.anuyat.payment.paper;
