package org.anuyat.permit.branding;

import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.anuyat.permit.ServiceTestResource;
import org.anuyat.permit.document.PdfA;
import org.anuyat.permit.document.Pdfs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.1")
class BrandingResourceTest {
  private static final String PATH = "/v1/municipalities/" + BAN_MAI + "/branding/";

  @Test
  void sealAndLogoArePrintedInTheirPlaces() throws IOException {
    byte[] seal = picture("png", 300, 300, Color.RED);
    put("seal", "image/png", seal).statusCode(200).body("width", is(300)).body("mark", is("SEAL"));
    put("logo", "image/jpeg", picture("jpg", 200, 200, Color.BLUE)).statusCode(200);
    assertArrayEquals(seal, as("registrar").get(PATH + "seal").asByteArray());
    byte[] preview =
        as("registrar")
            .contentType("application/json")
            .post("/v1/municipalities/" + BAN_MAI + "/templates/standard/previews")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    BufferedImage page = Pdfs.page(preview, 0, 72);
    assertTrue(isNear(page.getRGB(312, 842 - 174), Color.RED), "seal");
    assertTrue(isNear(page.getRGB(297, 842 - 761), Color.BLUE), "logo");
    PdfA.assertPdfA3b(preview);
    as("registrar")
        .get("/v1/municipalities/" + BAN_MAI + "/branding")
        .then()
        .body("items.mark", hasItem("LOGO"));
    as("municipality-admin").delete(PATH + "logo").then().statusCode(204);
    as("municipality-admin").delete(PATH + "seal").then().statusCode(204);
    as("registrar").get(PATH + "logo").then().statusCode(404);
  }

  @Test
  void contentCountsNotTheName() throws IOException {
    refused("image/png", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), "neither");
    refused("image/png", picture("gif", 300, 300, Color.RED), "neither");
    byte[] cut = java.util.Arrays.copyOf(picture("png", 300, 300, Color.RED), 120);
    refused("image/png", cut, "cannot be read");
  }

  @Test
  void pictureWithTooManyPixelsIsRefusedBeforeTheyAreDecoded() throws IOException {
    byte[] bomb = picture("png", 300, 300, Color.RED);
    bomb[16] = 0;
    bomb[17] = 1;
    refused("image/png", bomb, "pixels");
    refused("image/png", picture("png", 50, 300, Color.RED), "pixels");
    refused("image/png", new byte[2 * 1024 * 1024 + 1], "bytes");
  }

  @Test
  void onlyTheAdministratorUploads() throws IOException {
    as("registrar")
        .contentType("image/png")
        .body(picture("png", 300, 300, Color.RED))
        .put(PATH + "seal")
        .then()
        .statusCode(403);
    as("municipality-admin")
        .contentType("image/gif")
        .body(new byte[9])
        .put(PATH + "seal")
        .then()
        .statusCode(415);
  }

  private static void refused(String type, byte[] file, String why) {
    put("seal", type, file)
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:image-refused"))
        .body("detail", containsString(why));
  }

  private static ValidatableResponse put(String mark, String type, byte[] file) {
    return as("municipality-admin").contentType(type).body(file).put(PATH + mark).then();
  }

  private static boolean isNear(int rgb, Color wanted) {
    Color found = new Color(rgb);
    return Math.abs(found.getRed() - wanted.getRed())
            + Math.abs(found.getGreen() - wanted.getGreen())
            + Math.abs(found.getBlue() - wanted.getBlue())
        < 40;
  }

  private static byte[] picture(String format, int width, int height, Color colour)
      throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var paint = image.createGraphics();
    paint.setColor(colour);
    paint.fillRect(0, 0, width, height);
    paint.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }
}
