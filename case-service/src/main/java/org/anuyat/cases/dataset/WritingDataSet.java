package org.anuyat.cases.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.platform.TransactionLock;

/** A municipality writes what it says of a data set, its class included. */
@ApplicationScoped
class WritingDataSet {
  @Inject DataSets dataSets;
  @Inject Acts acts;
  @Inject TransactionLock lock;
  @Inject CurrentMunicipality municipality;

  /** What was written, and whether the data set is new. */
  record Written(DataSetView dataSet, boolean isNew) {}

  @Transactional
  Written write(String code, DataSetTerms terms) {
    requireFittingClass(terms);
    lock.hold("data-set", municipality.code() + "/" + code);
    Optional<DataSet> known = dataSets.byCode(code);
    DataSet dataSet = known.orElseGet(() -> new DataSet(code));
    if (known.isEmpty() || !dataSet.terms().equals(terms)) {
      dataSet.write(terms, acts.now());
      dataSets.persist(dataSet);
    }
    return new Written(DataSetView.of(dataSet), known.isEmpty());
  }

  private static void requireFittingClass(DataSetTerms terms) {
    if (terms.confidentiality() == Confidentiality.OPEN && terms.personalData()) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "confidentiality: a data set with personal data cannot be OPEN; choose PERSONAL or a"
              + " stricter class");
    }
    if (terms.confidentiality() == Confidentiality.PERSONAL && !terms.personalData()) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "personalData must be true for the class PERSONAL");
    }
  }
}
