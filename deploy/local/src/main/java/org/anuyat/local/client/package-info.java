/**
 * How the outside world meets the running stack: REST with a token, mail over SMTP and IMAP.
 *
 * <p>Used by the demo journey and by the end-to-end tests; nothing here reaches into a service.
 */
package org.anuyat.local.client;
