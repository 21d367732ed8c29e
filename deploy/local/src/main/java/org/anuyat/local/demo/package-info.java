/**
 * The main job, done once from the outside: two made-up municipalities are set up, a made-up
 * citizen mails an application and ends with a signed permit.
 */
package org.anuyat.local.demo;
