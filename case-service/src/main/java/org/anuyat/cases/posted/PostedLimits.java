package org.anuyat.cases.posted;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large files may be, and how long an upload waits for its application. */
@ApplicationScoped
class PostedLimits {
  @ConfigProperty(name = "anuyat.posted.max-file-size")
  MemorySize file;

  @ConfigProperty(name = "anuyat.posted.max-files-size")
  MemorySize all;

  @ConfigProperty(name = "anuyat.posted.keep-uploads")
  Duration keepUploads;

  /** One file, in bytes. */
  long file() {
    return file.asLongValue();
  }

  /** All files of one application, in bytes. */
  long allFiles() {
    return all.asLongValue();
  }

  Duration keepUploads() {
    return keepUploads;
  }
}
