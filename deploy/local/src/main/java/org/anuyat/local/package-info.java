/** The local stack: starters for every component, and the program that runs them all. */
package org.anuyat.local;
