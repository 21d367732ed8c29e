/**
 * e-Saraban (สารบรรณอิเล็กทรอนิกส์): a case handed to the agency's own system of official letters
 * (4.7).
 *
 * <p>A letter with its attachments goes as one pack: a ZIP with {@code letter.xml}, whose names
 * follow the national exchange standard for official letters (TH e-GIF, e-CMS), {@code letter.pdf}
 * and the attachments. Whoever takes the pack stands behind the interface {@code ESaraban}.
 */
package org.anuyat.cases.saraban;
