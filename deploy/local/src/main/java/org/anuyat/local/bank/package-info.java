/**
 * A bank to try payments with: it reads a bill's QR code, asks and confirms host to host as a Thai
 * bank does, keeps a ledger, and writes statements of it in five shapes.
 *
 * <p>Used by the end-to-end tests, payment-service's own tests, and {@code deploy/bank}.
 */
package org.anuyat.local.bank;
