package org.anuyat.cases.dataset;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A data set as officers see it. */
@Schema(name = "DataSet", description = "A data set, its class and who gave it")
public record DataSetView(
    @Schema(examples = "food-shop-licences") String code,
    DataSetTerms terms,
    @Schema(description = "Name of the class; null while there is none", examples = "เปิดเผย")
        String classTh,
    @Schema(examples = "Open") String classEn,
    @Schema(description = "Whether citizens are told of it (rule 1.3)") boolean announced,
    Instant classifiedAt,
    String classifiedByName,
    Instant changedAt) {

  static DataSetView of(DataSet dataSet) {
    Confidentiality given = dataSet.terms().confidentiality();
    return new DataSetView(
        dataSet.code(),
        dataSet.terms(),
        given == null ? null : given.nameTh(),
        given == null ? null : given.nameEn(),
        given != null && given.isAnnounced(),
        dataSet.classifiedAt(),
        dataSet.classifiedByName(),
        dataSet.changedAt());
  }
}
