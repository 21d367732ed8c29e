package org.anuyat.cases.posted;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** The files portals uploaded to the current municipality. Callers hold a transaction. */
@ApplicationScoped
class PostedFiles implements PanacheRepositoryBase<PostedFile, UUID> {

  /**
   * A file of this client that no application has yet; nobody else takes it meanwhile.
   *
   * @throws Problem when there is none
   */
  PostedFile free(UUID id, String client) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .filter(file -> file.client().equals(client) && file.applicationId().isEmpty())
        .orElseThrow(() ->
            new Problem(
                ProblemType.INVALID_INPUT,
                "files: " + id + " was not uploaded, has expired, or belongs to an application"));
  }

  /** In their order. */
  List<PostedFile> of(UUID applicationId) {
    return list("applicationId = ?1 order by position", applicationId);
  }
}
