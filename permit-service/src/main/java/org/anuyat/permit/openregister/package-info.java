/**
 * The register of permits for reading (ทะเบียนใบอนุญาต): as open data for anybody, of the kinds
 * that a law makes public and with what it lets be known; and a search for the municipality's own
 * officers, whose words stand in no address.
 */
package org.anuyat.permit.openregister;
