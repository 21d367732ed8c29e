/**
 * Passwords and one-time codes (รหัสผ่าน): made so that they can be read out on the telephone,
 * sealed while they are kept, and the two protected wrappings of a signed PDF (AES-256) they open.
 */
package org.anuyat.permit.secret;
