/**
 * The call itself: to which addresses it may go, and how it is signed.
 *
 * <p>Nobody may make this service call into its own network: every address a name stands for is
 * checked, and the connection goes to an address that was checked.
 */
package org.anuyat.permit.agency.calling;
