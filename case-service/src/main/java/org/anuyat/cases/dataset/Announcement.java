package org.anuyat.cases.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the current municipality announces to be searched (rule 1.3). */
@ApplicationScoped
class Announcement {
  @Inject DataSets dataSets;

  @Transactional
  List<AnnouncedDataSet> items() {
    return dataSets.announced().stream().map(AnnouncedDataSet::of).toList();
  }
}
