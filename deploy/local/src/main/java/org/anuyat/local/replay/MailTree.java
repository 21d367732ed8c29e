package org.anuyat.local.replay;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** The files of a folder tree: every regular file whose name does not begin with a dot. */
final class MailTree {
  private final Path root;
  private final PathMatcher wanted;
  private final List<MailFile> files = new ArrayList<>();

  private MailTree(Path root, String include) {
    this.root = root;
    this.wanted = FileSystems.getDefault().getPathMatcher("glob:" + include);
  }

  /**
   * The files in the order of their names. One that cannot be looked at is among them, so that the
   * report says so.
   *
   * @param include a glob for the file's name, or for its path within the tree, such as {@code
   *     *.eml}
   */
  static List<MailFile> files(Path root, String include) {
    MailTree tree = new MailTree(root, include);
    try {
      Files.walkFileTree(
          root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, tree.new Visitor());
    } catch (IOException e) {
      throw new Trouble(
          "อ่านโฟลเดอร์ " + root + " ไม่ได้ โปรดตรวจสอบสิทธิ์การเข้าถึงแล้วลองใหม่",
          "The folder " + root + " cannot be read (" + e + "); check its permissions, try again.");
    }
    tree.files.sort(Comparator.comparing(MailFile::name));
    return List.copyOf(tree.files);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        addIfWanted(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
      if (file.equals(root)) {
        throw reason;
      }
      addIfWanted(file);
      return FileVisitResult.CONTINUE;
    }

    private void addIfWanted(Path file) {
      Path inTree = root.relativize(file);
      if (!isHidden(file) && (wanted.matches(file.getFileName()) || wanted.matches(inTree))) {
        files.add(new MailFile(inTree.toString().replace('\\', '/'), file));
      }
    }

    private boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
