package org.anuyat.permit.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.anuyat.permit.verification.PublicPermit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many questions at once. */
@Schema(description = "Up to 500 tokens of verify addresses")
public record BatchCheck(
    @NotEmpty @Size(max = 500) @Valid
        List<@NotNull @Pattern(regexp = "[0-9a-z]{26}") String> tokens) {
  /** The answers in the order of the questions. */
  @Schema(name = "BatchAnswer")
  public record Answer(List<Item> items, Instant asOf) {}

  /** One answer. */
  @Schema(name = "BatchAnswerItem")
  public record Item(
      String token, @Schema(description = "Null: no permit has it") PublicPermit permit) {}
}
