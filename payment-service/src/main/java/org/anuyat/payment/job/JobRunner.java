package org.anuyat.payment.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.jboss.logging.MDC;

/** Runs one job as its municipality, in a request context of its own. */
@ApplicationScoped
class JobRunner {
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
}
