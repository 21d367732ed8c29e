package org.anuyat.cases.posted;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the application as it was posted, for the electronic case file (4.5). */
@ApplicationScoped
class PostedDocument {
  @Inject ObjectMapper json;
  @Inject PostedFiles files;

  /** The form as it lies in the case file. */
  record Form(
      UUID applicationId,
      String portal,
      String applicationKey,
      Instant postedAt,
      String procedureCode,
      String procedureName,
      ApplicationInput.Person applicant,
      ApplicationInput.Confirmation confirmation,
      String text,
      Map<String, Object> data,
      List<FileOfForm> files) {}

  /** A file of the form. */
  record FileOfForm(String name, String contentType, long size, String sha256) {}

  byte[] write(PostedApplication application) {
    try {
      return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(form(application));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a posted application cannot be written", e);
    }
  }

  private Form form(PostedApplication application) {
    return new Form(
        application.id(),
        application.client(),
        application.applicationKey(),
        application.postedAt(),
        application.procedureCode(),
        application.procedureName(),
        new ApplicationInput.Person(
            application.applicantName(),
            application.applicantAddress(),
            application.applicantPhone()),
        new ApplicationInput.Confirmation(
            true, application.confirmedAt(), application.confirmationMethod()),
        application.words(),
        application.data(),
        files.of(application.id()).stream()
            .map(
                file -> new FileOfForm(file.name(), file.contentType(), file.size(), file.sha256()))
            .toList());
  }
}
