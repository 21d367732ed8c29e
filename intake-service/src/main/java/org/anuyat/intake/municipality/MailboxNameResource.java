package org.anuyat.intake.municipality;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells before it is announced whether an address may be a mailbox's. */
@Path("/v1/mailbox-names/lint")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Mailboxes")
public class MailboxNameResource {
  /** The address to look over. */
  public record MailboxNameInput(
      @NotBlank @Size(max = 254) @Schema(examples = "saraban_05300118@dla.go.th") String address) {}

  @Inject MailboxNames names;

  @POST
  @Operation(
      operationId = "lintMailboxName",
      summary = "Whether an address may be an agency's announced mailbox",
      description =
          "Government domain and no free mail (rule A1.1); name saraban (rule A2.1); Thai digits and"
              + " full-width characters are read as plain ones, invisible and look-alike characters are"
              + " found. Stores nothing.")
  @APIResponse(responseCode = "200", description = "The findings; empty: nothing to say against it")
  @APIResponse(responseCode = "400", description = "No address given")
  public MailboxName lint(@NotNull @Valid MailboxNameInput input) {
    return names.look(input.address());
  }
}
