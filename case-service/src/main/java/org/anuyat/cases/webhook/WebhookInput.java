package org.anuyat.cases.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agency says of a subscription. */
@Schema(description = "Where to send which events")
public record WebhookInput(
    @Schema(
            description =
                "A public https address, port 443 or 8443, that answers 2xx in 15 seconds",
            examples = "https://portal.example.go.th/anuyat/webhooks")
        @NotBlank
        @Size(max = 500)
        String url,
    @NotEmpty Set<@NotNull WebhookEvent> events,
    @Schema(description = "true: only cases of applications this client handed in")
        boolean onlyOwnApplications,
    @Schema(description = "false: nothing is sent until it is true again; default true")
        Boolean active,
    @Schema(examples = "Portal of the province, production") @Size(max = 200) String description) {

  /** The events in one order, so that the same request is told to be the same anywhere. */
  public WebhookInput {
    events = events == null ? null : Collections.unmodifiableSet(new TreeSet<>(events));
  }
}
