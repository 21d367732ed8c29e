package org.anuyat.cases.dataset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What citizens are told of a data set: what it is, how it is searched, on which conditions. */
@Schema(description = "What can be searched, how and on which conditions (rule 1.3)")
public record AnnouncedDataSet(
    @Schema(examples = "food-shop-licences") String code,
    String nameTh,
    String nameEn,
    String descriptionTh,
    String descriptionEn,
    Confidentiality confidentiality,
    String classTh,
    String classEn,
    @Schema(description = "Then only its subject gets it, after an identity proof (rule 1.6)")
        boolean personalData,
    String howToSearchTh,
    String howToSearchEn,
    String conditionsTh,
    String conditionsEn,
    String ownerOffice,
    List<NamedOfficer> officers,
    String source,
    String updatedTh,
    String updatedEn) {

  static AnnouncedDataSet of(DataSet dataSet) {
    DataSetTerms terms = dataSet.terms();
    return new AnnouncedDataSet(
        dataSet.code(),
        terms.nameTh(),
        terms.nameEn(),
        terms.descriptionTh(),
        terms.descriptionEn(),
        terms.confidentiality(),
        terms.confidentiality().nameTh(),
        terms.confidentiality().nameEn(),
        terms.personalData(),
        terms.howToSearchTh(),
        terms.howToSearchEn(),
        terms.conditionsTh(),
        terms.conditionsEn(),
        terms.ownerOffice(),
        terms.officers(),
        terms.source(),
        terms.updated().nameTh(),
        terms.updated().nameEn());
  }
}
