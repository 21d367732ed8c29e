package org.anuyat.intake.storage;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads and writes objects of this service's bucket. */
@ApplicationScoped
public class ObjectStore {
  /** S3 wants parts of at least 5 MiB. */
  private static final long SMALLEST_PART = 5L * 1024 * 1024;

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration SILENT = Duration.ofSeconds(30);

  @Inject MinioClient client;

  @ConfigProperty(name = "anuyat.storage.bucket")
  String bucket;

  private volatile boolean bucketIsThere;

  /** A store that does not answer is as good as away. */
  @PostConstruct
  void setTimeouts() {
    client.setTimeout(CONNECT.toMillis(), SILENT.toMillis(), SILENT.toMillis());
  }

  /**
   * Writes an object from a file, which is read as it is sent; writing the same key again replaces
   * it.
   */
  public void put(String key, Path file, String contentType) {
    call(() -> {
      ensureBucket();
      long size = Files.size(file);
      if (size == 0) {
        return putBytes(key, new byte[0], 0, 0, contentType);
      }
      return client.uploadObject(
          UploadObjectArgs.builder()
              .bucket(bucket)
              .object(key)
              // One part: of a file nothing is buffered, and the store writes it once.
              .filename(file.toString(), Math.max(size, SMALLEST_PART))
              .contentType(contentType)
              .build());
    });
  }

  /** Writes a small object; writing the same key again replaces it. */
  public void put(String key, byte[] content, int offset, int length, String contentType) {
    call(() -> {
      ensureBucket();
      return putBytes(key, content, offset, length, contentType);
    });
  }

  private Object putBytes(String key, byte[] content, int offset, int length, String contentType)
      throws MinioException, IOException, GeneralSecurityException {
    return client.putObject(
        PutObjectArgs.builder().bucket(bucket).object(key).stream(
                new ByteArrayInputStream(content, offset, length), length, -1)
            .contentType(contentType)
            .build());
  }

  /** Opens an object; the caller closes it. */
  public InputStream open(String key) {
    return call(() -> client.getObject(GetObjectArgs.builder().bucket(bucket).object(key).build()));
  }

  public byte[] read(String key) {
    try (InputStream content = open(key)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes an object for good; one that is not there is removed already. */
  public void delete(String key) {
    call(() -> {
      client.removeObject(RemoveObjectArgs.builder().bucket(bucket).object(key).build());
      return null;
    });
  }

  public boolean exists(String key) {
    return call(() -> {
      try {
        client.statObject(StatObjectArgs.builder().bucket(bucket).object(key).build());
        return true;
      } catch (ErrorResponseException e) {
        if (e.response().code() == 404) {
          return false;
        }
        throw e;
      }
    });
  }

  private void ensureBucket() throws MinioException, IOException, GeneralSecurityException {
    if (bucketIsThere) {
      return;
    }
    if (!client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
      try {
        client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
      } catch (ErrorResponseException e) {
        // Another thread or instance made it in the meantime.
        if (!"BucketAlreadyOwnedByYou".equals(e.errorResponse().code())) {
          throw e;
        }
      }
    }
    bucketIsThere = true;
  }

  private interface Call<T> {
    T run() throws MinioException, IOException, GeneralSecurityException;
  }

  private static <T> T call(Call<T> call) {
    try {
      return call.run();
    } catch (MinioException | GeneralSecurityException e) {
      throw new IllegalStateException("the object store refused: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("the object store could not be reached", e);
    }
  }
}
