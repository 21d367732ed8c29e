/**
 * Approval on paper (พิมพ์เพื่อเสนออนุมัติ): the case printed with a barcode of its own, the
 * application, the certified copies and lines to sign on (4.7, 5.1).
 *
 * <p>The barcode holds random bits that are known to this municipality only; whatever comes back
 * through the scanner with it belongs to the case.
 */
package org.anuyat.cases.paper;
