/**
 * The calls intake makes to the other services: open a case, add a reply, hand on a question, hand
 * in a slip, fetch a file to attach. Each with this service's own token and only to configured
 * addresses.
 */
package org.anuyat.intake.client;
