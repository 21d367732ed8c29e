package org.anuyat.local.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTreeTest {
  @TempDir Path root;

  @BeforeEach
  void tree() throws IOException {
    for (String name :
        List.of("b.eml", "a/คำขอ.eml", "a/note.txt", "a/.hidden", ".git/c.eml", "a/b/d.eml")) {
      Files.createDirectories(root.resolve(name).getParent());
      Files.writeString(root.resolve(name), name);
    }
  }

  @Test
  void everyFileIsTakenButThoseWithADot() {
    assertEquals(List.of("a/b/d.eml", "a/note.txt", "a/คำขอ.eml", "b.eml"), names("*"));
  }

  @Test
  void aGlobIsOfTheNameOrOfThePath() {
    assertEquals(List.of("a/b/d.eml", "a/คำขอ.eml", "b.eml"), names("*.eml"));
    assertEquals(List.of("a/b/d.eml"), names("a/b/**"));
    assertEquals(List.of(), names("*.msg"));
  }

  @Test
  void aFolderThatIsNotThereIsToldInThaiAndEnglish() {
    Trouble trouble =
        assertThrows(Trouble.class, () -> MailTree.files(root.resolve("nowhere"), "*"));
    assertTrue(
        trouble.getMessage().matches("(?s).*ไม่ได้.*cannot be read.*"), trouble.getMessage());
  }

  private List<String> names(String include) {
    return MailTree.files(root, include).stream().map(MailFile::name).toList();
  }
}
