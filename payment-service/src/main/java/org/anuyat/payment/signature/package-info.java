/**
 * The municipality's digital signature (ลายมือชื่อดิจิทัล) under a receipt: PAdES baseline B with a
 * key of this service's own, whose certificate the province's authority (CA) issued. Keys are made
 * once, even when two instances start together, and lie encrypted in the service's own bucket.
 * Nothing here asks the network: no trusted list, no revocation list.
 */
package org.anuyat.payment.signature;
