package org.anuyat.cases.procedure;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Time limits of a procedure besides its service time, and who is told when one is missed (4.9,
 * 5.4). What is left out has the default told with it; limits of the law are settings because the
 * law may change.
 */
@Schema(description = "Time limits inside the service, and who is told when one is missed")
public record ServiceLevel(
    @Schema(
            description =
                "Working days for the review, from deemed receipt; left out: no own limit",
            examples = "7")
        @Min(1)
        @Max(365)
        Integer reviewWorkingDays,
    @Schema(
            description = "Working days for the approval, from submission; left out: no own limit",
            examples = "3")
        @Min(1)
        @Max(365)
        Integer approvalWorkingDays,
    @Schema(
            description = "Working days before a limit at which it is put on the list (default 2)",
            examples = "2")
        @Min(0)
        @Max(30)
        Integer reminderWorkingDays,
    @Schema(
            description = "Mailed once for each missed limit; left out: nobody",
            examples = "clerk@example.go.th")
        @Email
        @Size(max = 254)
        String escalationAddress,
    @Schema(
            description =
                "While late, the applicant is told the reason every so many days (default 7)",
            examples = "7")
        @Min(1)
        @Max(90)
        Integer delayReasonDays,
    @Schema(
            description = "Gets a copy of each delay reason; left out: nobody",
            examples = "opdc@example.go.th")
        @Email
        @Size(max = 254)
        String copyAddress,
    @Schema(
            description = "Days from the decision within which the applicant is told (default 7)",
            examples = "7")
        @Min(1)
        @Max(90)
        Integer resultDays,
    @Schema(
            description =
                "Whether an application is returned by itself when the applicant sent nothing until"
                    + " the deadline (default: an officer does it)")
        Boolean returnSilent) {
  private static final int REMINDER_WORKING_DAYS = 2;
  private static final int DELAY_REASON_DAYS = 7;
  private static final int RESULT_DAYS = 7;

  /** What a procedure that says nothing has. */
  public static final ServiceLevel DEFAULT =
      new ServiceLevel(null, null, null, null, null, null, null, null);

  public ServiceLevel {
    reminderWorkingDays = reminderWorkingDays == null ? REMINDER_WORKING_DAYS : reminderWorkingDays;
    delayReasonDays = delayReasonDays == null ? DELAY_REASON_DAYS : delayReasonDays;
    resultDays = resultDays == null ? RESULT_DAYS : resultDays;
    returnSilent = returnSilent != null && returnSilent;
  }
}
