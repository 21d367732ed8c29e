/**
 * The neighbours as this service sees them: intake (งานสารบรรณ), which knows the municipality and
 * sends every mail, and case, which is told how far the permit has come. Narrow interfaces with
 * records of our own; a call that fails is the calling job's matter to repeat.
 */
package org.anuyat.permit.client;
