package org.anuyat.payment.statement.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one bank's CSV report is read. Data, so that a new shape needs no new program.
 *
 * <p>A column is named by its heading, or by its place as {@code #1}, {@code #2}. A mapping of
 * places alone reads files without a heading row.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CsvMapping", description = "How a CSV report is read")
public record CsvMapping(
    @NotBlank @Size(max = 200) @Schema(examples = "รายงานรับชำระของธนาคารตัวอย่าง") String titleTh,
    @NotBlank @Size(max = 200) @Schema(examples = "Receipts report of Example Bank") String titleEn,
    @NotBlank
        @Size(max = 30)
        @Schema(
            description = "`utf-8` (a BOM is taken) or a Thai code page by any of its names",
            examples = "tis-620")
        String charset,
    @NotNull @Size(min = 1, max = 1) @Schema(description = "One character", examples = ",")
        String delimiter,
    @NotNull @Valid Columns columns,
    @NotNull @Valid Dates dates,
    @NotNull @Valid Numbers numbers,
    @Valid @Schema(description = "Only rows with this value are lines; null takes all")
        RowFilter onlyRows,
    @Size(max = 20)
        @Schema(
            description =
                "Rows whose first filled cell begins with one of these are left out: totals,"
                    + " footers")
        List<@NotBlank @Size(max = 50) String> leaveOut,
    @Size(min = 3, max = 50)
        @Schema(
            description =
                "Text in front of the account number, in a row that is no line; null if the file"
                    + " does not name its account",
            examples = "เลขที่บัญชี")
        String accountNumberAfter) {

  /** Which column holds what. */
  @Schema(name = "CsvColumns", description = "Headings, or places such as `#3`")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Columns(
      @NotBlank @Size(max = 100) @Schema(examples = "Payment Date") String date,
      @Size(max = 100) @Schema(description = "Null where the date column holds it, or nobody")
          String time,
      @Size(max = 100) String valueDate,
      @Size(max = 100) @Schema(description = "One column for both, by sign or `direction`")
          String amount,
      @Size(max = 100) @Schema(description = "Money in, where it has a column of its own")
          String credit,
      @Size(max = 100) @Schema(description = "Money out, where it has a column of its own")
          String debit,
      @Size(max = 100)
          @Schema(description = "Column that tells money out by one of `numbers.debitMarks`")
          String direction,
      @Size(max = 100) String ref1,
      @Size(max = 100) String ref2,
      @Size(max = 100) String bankReference,
      @Size(max = 100) String description,
      @Size(max = 100) String payer,
      @Size(max = 100) String balance) {}

  /** How dates are written. */
  @Schema(name = "CsvDates", description = "How dates and times are written")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Dates(
      @NotEmpty
          @Size(max = 5)
          @Schema(
              description =
                  "Java patterns, tried in turn. A year of 2400 or later is Buddhist; Thai digits"
                      + " are taken.",
              examples = "d/M/uuuu")
          List<@NotBlank @Size(max = 40) String> patterns,
      @NotNull
          @Size(max = 5)
          @Schema(description = "Of the time column; empty without one", examples = "HH:mm:ss")
          List<@NotBlank @Size(max = 40) String> timePatterns,
      @NotNull @Schema(description = "What two digits of a year mean") Era shortYears,
      @Pattern(regexp = "th|en") @Schema(description = "Of month names; null is English")
          String language) {}

  /** What two digits of a year mean. */
  public enum Era {
    BUDDHIST,
    CHRISTIAN
  }

  /** How amounts are written. */
  @Schema(name = "CsvNumbers", description = "How amounts are written")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Numbers(
      @NotNull @Size(min = 1, max = 1) @Schema(examples = ".") String decimal,
      @Size(min = 1, max = 1) @Schema(description = "Null for none", examples = ",")
          String thousands,
      @Size(max = 10) @Schema(description = "Values of `direction` that mean money out")
          List<@NotBlank @Size(max = 20) String> debitMarks) {}

  /** Which rows are lines, where a file has rows of several kinds. */
  @Schema(name = "CsvRowFilter", description = "Rows that are lines")
  public record RowFilter(
      @NotBlank @Size(max = 100) @Schema(examples = "#1") String column,
      @NotBlank @Size(max = 50) @Schema(examples = "D") String value) {}
}
