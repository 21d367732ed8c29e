package org.anuyat.cases.pack;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.anuyat.cases.pdf.Paper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Files as citizens send them. */
final class Samples {

  private Samples() {}

  static byte[] picture(String format, int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(new Color(0x2F, 0x6F, 0xA7));
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.WHITE);
    graphics.fillOval(width / 4, height / 4, width / 2, height / 2);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  static byte[] form() {
    return Paper.a4("แบบคำขอ")
        .heading("แบบคำขอ")
        .text("ผู้ใหญ่บ้านรับรองน้ำใช้")
        .pageBreak()
        .text("หน้าสองของแบบคำขอ")
        .bytes();
  }

  /** The form with a script that runs when it is opened, and a link. */
  static byte[] formThatActs() throws IOException {
    try (PDDocument document = Loader.loadPDF(form())) {
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
      var link = new PDAnnotationLink();
      var uri = new PDActionURI();
      uri.setURI("https://attacker.example/");
      link.setAction(uri);
      document.getPage(0).getAnnotations().add(link);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  static byte[] formWithPassword() throws IOException {
    try (PDDocument document = Loader.loadPDF(form())) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
