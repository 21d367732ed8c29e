/**
 * The municipality's digital signature (ลายมือชื่อดิจิทัล) under a permit: PAdES baseline B with
 * the municipality's own key, whose certificate the province's authority (CA) issued. Keys are made
 * once, even when two instances start together, and lie encrypted in the service's own bucket.
 * Nothing here asks the network: no trusted list, no revocation list.
 */
package org.anuyat.permit.signature;
