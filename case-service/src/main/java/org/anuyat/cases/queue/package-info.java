/**
 * The officers' desk: the queue (คิวงาน), the list of cases and one case with everything in it.
 *
 * <p>The queue is first come, first considered (4.1): by the time an application counts as
 * received, then by arrival. Each case tells what may be done with it next.
 */
package org.anuyat.cases.queue;
