/**
 * The public check without a network (ตรวจสอบแบบออฟไลน์): a code signed with Ed25519 that a device
 * checks by itself with the municipality's published keys, and a signed list of the permits that
 * hold no longer. It says what was issued; what holds now, only the register knows.
 */
package org.anuyat.permit.offline;
