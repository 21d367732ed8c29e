/**
 * What a permit says to machines: its data as JSON, as a W3C Verifiable Credential signed by the
 * municipality (JWT), and as a small signed text in a QR code that is checked without network. All
 * three prove that the permit was issued; whether it still holds, only the public check says.
 */
package org.anuyat.permit.credential;
