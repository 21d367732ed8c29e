/**
 * What every page for citizens (หน้าเว็บสำหรับประชาชน) has: the municipality it is of, Thai or
 * English, a style of its own and no script.
 */
package org.anuyat.cases.webpage;
