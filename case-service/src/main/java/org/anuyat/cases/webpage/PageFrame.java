package org.anuyat.cases.webpage;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.anuyat.cases.client.MunicipalityListing;
import org.anuyat.cases.client.MunicipalityProfile;
import org.anuyat.cases.platform.Ids;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/**
 * The frame of a page for citizens.
 *
 * @param english false: Thai
 * @param profile null while the directory has never answered
 * @param nonce what the page's own style is known by
 */
public record PageFrame(String code, MunicipalityProfile profile, boolean english, String nonce) {

  /**
   * The frame of a page of this municipality.
   *
   * @param language {@code en}, or anything else for Thai
   * @throws Problem {@link ProblemType#NOT_FOUND} when there is no such municipality
   */
  public static PageFrame of(String code, MunicipalityListing listing, String language) {
    MunicipalityProfile profile =
        switch (listing) {
          case MunicipalityListing.Listed listed -> listed.profile();
          case MunicipalityListing.NotReached notReached -> null;
          case MunicipalityListing.NotListed notListed -> throw new Problem(ProblemType.NOT_FOUND);
        };
    return new PageFrame(code, profile, "en".equals(language), Ids.token());
  }

  /** The one of the two texts that is in the page's language. */
  public String say(String th, String en) {
    return english ? en : th;
  }

  public Locale language() {
    return english ? Locale.ENGLISH : Locale.of("th");
  }

  /** The municipality's name, or its code while its name is not known. */
  public String name() {
    return profile == null
        ? say("เทศบาล รหัส ", "Municipality ") + code
        : say(profile.nameTh(), profile.nameEn());
  }

  /** Where this municipality's pages on information begin. */
  public String home() {
    return "/information/" + code;
  }

  /** {@code ?lang=en} on English pages, so that links stay in the language. */
  public String query() {
    return english ? "?lang=en" : "";
  }

  /** The other language's form of the same page. */
  public String otherLanguage() {
    return english ? "?lang=th" : "?lang=en";
  }

  /** Answers with the page: nothing but its own style is loaded, forms come back here. */
  public Response page(String html) {
    return Response.ok(html)
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'nonce-%s'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
                .formatted(nonce))
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
        .build();
  }
}
