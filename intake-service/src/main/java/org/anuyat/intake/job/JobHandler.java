package org.anuyat.intake.job;

/**
 * Does one kind of job.
 *
 * <p>It may be run more than once for the same job (a crash after the work and before the record of
 * it), so what it does must be safe to repeat. It runs with the job's municipality set and with no
 * transaction open.
 *
 * @param <T> the job's data, a record that Jackson can write and read
 */
public interface JobHandler<T extends JobHandler.Data> {
  /** What a job carries; the municipality is the tenant it runs as. */
  interface Data {
    String municipality();
  }

  /** The kind's stable name, stored with every job. */
  String name();

  Class<T> dataType();

  /**
   * Does the work. An exception means "try again later"; {@link NeverAgain} means "do not try
   * again", {@link NotNow} "it is not this job's turn yet".
   */
  void run(T data) throws Exception;

  /** Learns that a job was laid with the dead ones, as its municipality. */
  default void givenUp(T data, Throwable cause) {}
}
