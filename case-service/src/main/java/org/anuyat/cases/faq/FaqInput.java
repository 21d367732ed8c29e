package org.anuyat.cases.faq;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new frequent question, mostly a suggestion with its text edited. */
@Schema(description = "A new frequent question")
public record FaqInput(
    @Size(max = 60) String dataSet,
    @NotNull @Valid FaqText text,
    @Schema(description = "The information requests it is drafted from") @Size(max = 1_000)
        List<@NotNull UUID> requests) {
  public FaqInput {
    requests = requests == null ? List.of() : List.copyOf(requests);
  }
}
