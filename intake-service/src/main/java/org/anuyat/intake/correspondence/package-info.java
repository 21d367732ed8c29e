/**
 * Who writes with us about what (เรื่องโต้ตอบ): letters in and out that belong together.
 *
 * <p>A reply joins a matter only by the Message-ID of a letter we know or by the unguessable
 * reference of our letters, and only from an address that is a party of it. A case number can be
 * guessed and a From header forged; both together with a known reference cannot.
 */
package org.anuyat.intake.correspondence;
