package org.anuyat.cases.dataset;

import java.util.List;
import org.anuyat.cases.webpage.PageFrame;

/** What the public page of the data sets shows. */
public record AnnouncementPage(PageFrame frame, List<AnnouncedDataSet> dataSets) {}
