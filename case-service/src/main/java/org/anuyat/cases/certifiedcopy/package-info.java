/**
 * Certified copies (สำเนาที่หน่วยงานรับรอง): the agency itself certifies that a copy is the file it
 * got, free of charge (3.3, 4.3).
 *
 * <p>A sheet with the file's SHA-256, officer and time is put before the copy, numbered without
 * gaps per municipality and year, and kept in the case file. There is no fee to set anywhere.
 */
package org.anuyat.cases.certifiedcopy;
