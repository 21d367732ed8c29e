/**
 * Reading what strangers wrote: a malformed file may loop, eat the stack or the memory of the
 * library that reads it.
 *
 * <p>Such reading has a thread of its own, a deadline and a limit of how many run at once, and ends
 * in a result or in {@code Unreadable}, whatever happens inside.
 */
package org.anuyat.cases.untrusted;
