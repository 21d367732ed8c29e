package org.anuyat.intake.filesagain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The letter: what to send again and why, then what an officer looks at. */
record FilesAgainText(String subjectTh, String subjectEn, String bodyTh, String bodyEn) {

  static FilesAgainText of(
      String registerNumber, Occasion occasion, List<AskedFile> files, String phone) {
    return new FilesAgainText(
        "แจ้งผลการตรวจไฟล์แนบ เลขรับ " + registerNumber,
        "About the files in your e-mail, no. " + registerNumber,
        thai(registerNumber, occasion, files, phone),
        english(registerNumber, occasion, files, phone));
  }

  private static String thai(
      String registerNumber, Occasion occasion, List<AskedFile> files, String phone) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "ขอขอบคุณสำหรับอีเมลของท่าน เลขรับ "
            + registerNumber
            + " อีเมลและไฟล์แนบทั้งหมดได้ลงทะเบียนรับไว้แล้ว");
    List<AskedFile> again = files.stream().filter(AskedFile::sendAgain).toList();
    if (!again.isEmpty()) {
      lines.add("\nขอความกรุณาส่งไฟล์ต่อไปนี้ใหม่");
      lines.addAll(list(again, AskedFile::thai, Reason::thai));
    }
    lines.addAll(looked(files, "\nไฟล์ที่เจ้าหน้าที่จะตรวจดูก่อน", AskedFile::thai, Reason::thai));
    if (!again.isEmpty()) {
      lines.add("\nโปรดตอบกลับอีเมลฉบับนี้โดยแนบเฉพาะไฟล์ข้างต้น ไม่ต้องส่งไฟล์อื่นซ้ำ");
      lines.add(occasion.kindsThai());
    }
    lines.add("หากมีข้อสงสัยหรือไม่สะดวก โปรดติดต่อโทรศัพท์ " + phone);
    return String.join("\n", lines);
  }

  private static String english(
      String registerNumber, Occasion occasion, List<AskedFile> files, String phone) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Thank you for your e-mail, no. "
            + registerNumber
            + ". It is registered with all its attachments.");
    List<AskedFile> again = files.stream().filter(AskedFile::sendAgain).toList();
    if (!again.isEmpty()) {
      lines.add("\nPlease send these files again:");
      lines.addAll(list(again, AskedFile::english, Reason::english));
    }
    lines.addAll(
        looked(
            files, "\nFiles an officer will look at first:", AskedFile::english, Reason::english));
    if (!again.isEmpty()) {
      lines.add(
          "\nPlease reply to this e-mail with only the files named above; the others need not");
      lines.add("be sent again. " + occasion.kindsEnglish());
    }
    lines.add("If you have any questions or cannot do this, please call " + phone + ".");
    return String.join("\n", lines);
  }

  private static List<String> looked(
      List<AskedFile> files,
      String title,
      Function<AskedFile, String> name,
      Function<Reason, String> words) {
    List<AskedFile> looked = files.stream().filter(f -> !f.sendAgain()).toList();
    if (looked.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(title));
    lines.addAll(list(looked, name, words));
    return lines;
  }

  private static List<String> list(
      List<AskedFile> files, Function<AskedFile, String> name, Function<Reason, String> words) {
    List<String> lines = new ArrayList<>();
    for (AskedFile file : files) {
      lines.add("- " + name.apply(file));
      file.reasons().forEach(reason -> lines.add("  " + words.apply(reason)));
    }
    return lines;
  }
}
