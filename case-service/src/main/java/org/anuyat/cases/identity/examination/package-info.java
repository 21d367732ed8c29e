/**
 * Examination of identity documents (ตรวจเอกสารแสดงตัวตน, 2.3): what a machine can notice.
 *
 * <p>Do name and address of document and application agree, is the national ID well formed, are the
 * dates possible, does a file show traces of editing? The answer is a list of findings for the
 * officer. A machine fails nobody.
 */
package org.anuyat.cases.identity.examination;
