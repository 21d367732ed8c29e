/** How text is written before it is searched (การค้นหา), so that Thai is found as it is typed. */
package org.anuyat.intake.search;
