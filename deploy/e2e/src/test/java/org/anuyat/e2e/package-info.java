/**
 * The main job and its bad days, seen only from outside: a citizen's mail program, officers' REST
 * calls with Keycloak tokens, anybody's browser.
 */
package org.anuyat.e2e;
