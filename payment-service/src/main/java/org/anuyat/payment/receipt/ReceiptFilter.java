package org.anuyat.payment.receipt;

import io.quarkus.panache.common.Parameters;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which receipts of the register are wanted; what is left out does not matter. */
public class ReceiptFilter {
  @QueryParam("year")
  @Min(2400)
  @Max(2999)
  @Parameter(description = "Buddhist year of the number", example = "2569")
  Integer year;

  @QueryParam("from")
  @Parameter(description = "First day of issue, Bangkok date", example = "2026-11-01")
  LocalDate from;

  @QueryParam("to")
  @Parameter(description = "Last day of issue, Bangkok date", example = "2026-11-30")
  LocalDate to;

  @QueryParam("voided")
  @Parameter(description = "true: only void ones; false: only valid ones")
  Boolean voided;

  @QueryParam("q")
  @Size(min = 1, max = 100)
  @Parameter(
      description =
          "A receipt number, case number or Transaction ID as printed, or a part of the payer's name",
      example = "12/2569")
  String q;

  List<Receipt> newestFirst(Receipts receipts, ReceiptNumber after, int size) {
    return page(receipts, after, size, "<", "desc");
  }

  List<Receipt> oldestFirst(Receipts receipts, ReceiptNumber after, int size) {
    return page(receipts, after, size, ">", "asc");
  }

  private List<Receipt> page(
      Receipts receipts, ReceiptNumber after, int size, String beyond, String direction) {
    StringBuilder wanted = new StringBuilder("1 = 1");
    Parameters given = new Parameters();
    if (year != null) {
      wanted.append(" and number.buddhistYear = :year");
      given.and("year", year);
    }
    if (from != null) {
      wanted.append(" and issuedOn >= :from");
      given.and("from", from);
    }
    if (to != null) {
      wanted.append(" and issuedOn <= :to");
      given.and("to", to);
    }
    if (voided != null) {
      wanted.append(voided ? " and voidedAt is not null" : " and voidedAt is null");
    }
    if (q != null) {
      wanted.append(
          " and (cast(number.number as string) || '/' || cast(number.buddhistYear as string) = :q"
              + " or caseNumber = :q"
              + " or transactionId = upper(:q) or locate(lower(:q), lower(payerName)) > 0)");
      given.and("q", q.strip());
    }
    if (after != null) {
      wanted.append(
          " and (number.buddhistYear, number.number) " + beyond + " (:afterYear, :after)");
      given.and("afterYear", after.buddhistYear()).and("after", after.number());
    }
    String order = " order by number.buddhistYear " + direction + ", number.number " + direction;
    return receipts.find(wanted + order, given).page(0, size).list();
  }
}
