/**
 * What makes a permit the municipality's own to look at: its seal (ตราประทับ) and logo
 * (ตราสัญลักษณ์), pictures that an administrator uploads. Their content is checked before it is
 * kept; a permit that was issued keeps the pictures it was printed with.
 */
package org.anuyat.permit.branding;
