package org.anuyat.cases.saraban;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An e-Saraban that collects packs from a folder: one folder per municipality below the configured
 * one. A pack appears in it only when it is whole. Without a folder packs are downloaded by hand.
 */
@ApplicationScoped
class FolderESaraban implements ESaraban {
  @ConfigProperty(name = "anuyat.saraban.folder")
  Optional<Path> folder;

  @Override
  public boolean take(String municipality, String name, byte[] pack) throws IOException {
    if (folder.isEmpty()) {
      return false;
    }
    Path target = Files.createDirectories(folder.get().resolve(municipality));
    Path writing = target.resolve("." + name + ".part");
    Files.write(writing, pack);
    Files.move(
        writing,
        target.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    return true;
  }
}
