/**
 * Permits signed on paper (ใบอนุญาตที่ลงนามบนกระดาษ, 7.2): a sheet with QR codes is printed, signed
 * by hand and scanned. The scan is kept as it came before anything is read from it; its code tells
 * which permit it is; it becomes PDF/A under the municipality's e-seal and is from then on the
 * permit's document, checked by the public like any other.
 */
package org.anuyat.permit.paperpermit;
