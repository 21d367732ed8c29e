package org.anuyat.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Runs one job as its municipality, in a request context of its own. */
@ApplicationScoped
class JobRunner {
  private static final Logger LOG = Logger.getLogger(JobRunner.class);

  /** Carries a checked failure through the scheduler. */
  static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(Exception cause) {
      super(cause);
    }
  }

  @Inject CurrentMunicipality current;

  @ActivateRequestContext
  <T extends JobHandler.Data> void run(JobHandler<T> handler, T data) {
    try {
      current.set(data.municipality());
      handler.run(data);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new Failed(e);
    } finally {
      MDC.clear();
    }
  }

  /**
   * Tells the handler that its job is dead; it is laid with the dead jobs whatever happens here.
   */
  @ActivateRequestContext
  <T extends JobHandler.Data> void tellGivenUp(JobHandler<T> handler, T data, Throwable cause) {
    try {
      current.set(data.municipality());
      handler.givenUp(data, cause);
    } catch (RuntimeException notTold) {
      LOG.errorf(notTold, "A dead job of %s could not be followed up", handler.name());
    } finally {
      MDC.clear();
    }
  }
}
