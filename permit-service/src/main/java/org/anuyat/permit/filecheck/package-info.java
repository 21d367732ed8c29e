/**
 * The public check of a file (ตรวจสอบไฟล์ใบอนุญาต): whether the document is unaltered, the permit's
 * status current and the issuer genuine, in words. A browser hashes the file itself; an uploaded
 * one is looked at and never stored.
 */
package org.anuyat.permit.filecheck;
