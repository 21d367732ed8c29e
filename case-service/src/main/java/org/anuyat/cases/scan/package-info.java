/**
 * Scans (เอกสารสแกน): paper that comes back through the office's scanner becomes electronic again
 * and is filed (5.2).
 *
 * <p>Pages that carry a print pack's barcode file themselves on its case, one case or many in one
 * file. What has no readable barcode of this municipality waits on a list for an officer.
 */
package org.anuyat.cases.scan;
