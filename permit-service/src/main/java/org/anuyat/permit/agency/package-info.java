/**
 * Other agencies' systems (หน่วยงานภายนอก): check many permits at once, read the feed of changes,
 * be told of them. A system signs in with its own client credentials; the role {@code agency} lets
 * it in, a scope says what for. Webhooks bring one change after the other, in their order.
 */
package org.anuyat.permit.agency;
