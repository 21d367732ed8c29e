/**
 * The provincial catalogue (บัญชีงานบริการของจังหวัด): procedures every municipality may adopt.
 *
 * <p>Data, not code: one JSON file each under {@code catalogue/}. Fees are the highest or usual
 * rates of the law and belong to each municipality's by-law, which may set others.
 */
package org.anuyat.cases.procedure.catalogue;
