/**
 * What an officer is proposed about a mail (ข้อเสนอให้เจ้าหน้าที่ยืนยัน), rules T1.7, 1.5 and 3.9.
 *
 * <p>The procedure is read from the announced message format: its code or name, or the form among
 * the files. Name, ID number, phone and wished reply address are read from the lines {@code label:
 * value} of that format. Each proposal says where it was found. Nothing waits for a proposal; an
 * officer confirms or changes them in one call.
 */
package org.anuyat.intake.proposal;
