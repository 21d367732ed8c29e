package org.anuyat.cases.dataset;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be searched, for programs of anybody. */
@Path("/v1/municipalities/{municipality}/announced-data-sets")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Public information")
public class AnnouncementResource {
  /** All of them; {@code next} is always null: they are few. */
  public record AnnouncementList(List<AnnouncedDataSet> items, String next) {}

  @Inject Announcement announcement;

  @GET
  @Operation(
      operationId = "listAnnouncedDataSets",
      summary = "What can be searched, how and on which conditions (rule 1.3)",
      description =
          "Public, no login. Data sets of the classes OPEN and PERSONAL; the same as the public page.")
  @APIResponse(responseCode = "200", description = "The announced data sets")
  public AnnouncementList list(@PathParam("municipality") String municipality) {
    return new AnnouncementList(announcement.items(), null);
  }
}
