package org.anuyat.cases.posted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anuyat.cases.retention.PersonalRecords;
import org.anuyat.cases.storage.ObjectStore;

/** Deletes a posted application with its uploads, rows and objects. Callers hold a transaction. */
@ApplicationScoped
class DeletingApplication {
  @Inject PostedApplications applications;
  @Inject PostedFiles files;
  @Inject ObjectStore store;

  PersonalRecords.Deleted delete(PostedApplication application) {
    List<PostedFile> uploads = files.of(application.id());
    List<String> keys =
        uploads.stream()
            .map(file -> PostedFile.objectKey(application.municipality(), file.id()))
            .toList();
    keys.forEach(store::delete);
    uploads.forEach(files::delete);
    files.flush();
    applications.delete(application);
    return new PersonalRecords.Deleted(
        uploads.size() + 1, keys, uploads.stream().map(PostedFile::sha256).toList());
  }
}
