package org.anuyat.permit.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.permit.webpage.PagePolicy;

/** Writes the page behind the QR code. */
@ApplicationScoped
public class VerifyPages {
  /** The pages, checked against their data when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {
    static native TemplateInstance verify(VerifyPage page);

    private Templates() {}
  }

  private volatile String policy;

  ReadyAnswer of(PublicPermit permit) {
    return new ReadyAnswer(render(VerifyPage.of(permit)));
  }

  ReadyAnswer unknown() {
    return new ReadyAnswer(render(VerifyPage.unknown()));
  }

  /** Content-Security-Policy of the page: its own style sheet and nothing else. */
  public String policy() {
    String known = policy;
    if (known == null) {
      known = PagePolicy.of(render(VerifyPage.unknown()));
      policy = known;
    }
    return known;
  }

  private static String render(VerifyPage page) {
    return Templates.verify(page).render();
  }
}
