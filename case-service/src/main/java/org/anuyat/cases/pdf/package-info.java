/**
 * Papers of the office (เอกสาร) as PDF files: Thai text right on paper, and the same text when it
 * is copied, searched or read aloud (ActualText).
 *
 * <p>Knows how a page is written, nothing of cases: other rooms say what stands on it.
 */
package org.anuyat.cases.pdf;
