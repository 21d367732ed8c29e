/**
 * The citizen's own address for the status of his case: an unguessable link that needs no log-in.
 *
 * <p>Every letter about a case carries it. Who has the link sees the public status and nothing
 * else.
 */
package org.anuyat.cases.statuslink;
