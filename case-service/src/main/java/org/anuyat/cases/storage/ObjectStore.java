package org.anuyat.cases.storage;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads and writes objects of this service's bucket. */
@ApplicationScoped
public class ObjectStore {
  /** For {@link #put} when the bytes are still to come. */
  public static final long UNKNOWN_SIZE = -1;

  /** Bytes of one part of an object of unknown size: what is held in memory while it is written. */
  private static final long PART = 5L << 20;

  @Inject MinioClient client;

  @ConfigProperty(name = "anuyat.storage.bucket")
  String bucket;

  private volatile boolean bucketIsThere;

  /**
   * Writes an object; writing the same key again replaces it.
   *
   * @param size in bytes, or {@link #UNKNOWN_SIZE}
   */
  public void put(String key, InputStream content, long size, String contentType) {
    call(() -> {
      ensureBucket();
      return client.putObject(
          PutObjectArgs.builder().bucket(bucket).object(key).stream(
                  content, size, size < 0 ? PART : -1)
              .contentType(contentType)
              .build());
    });
  }

  public void put(String key, byte[] content, String contentType) {
    put(key, new ByteArrayInputStream(content), content.length, contentType);
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

  /** Deletes an object; one that is not there is no error. */
  public void delete(String key) {
    call(() -> {
      client.removeObject(RemoveObjectArgs.builder().bucket(bucket).object(key).build());
      return null;
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
