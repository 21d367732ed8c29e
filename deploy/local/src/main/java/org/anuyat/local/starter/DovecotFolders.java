package org.anuyat.local.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of one Dovecot: a short one for its sockets, and one for the mail.
 *
 * <p>Started as root, Dovecot reads and writes mail as {@code nobody}, who must be able to reach
 * the folder; started by anybody else, it does everything as the one who started it.
 */
record DovecotFolders(Path temporary, Path mail, String user, String group, boolean root) {
  private static final String NOBODY = "nobody";
  private static final String NO_GROUP = "nogroup";

  static DovecotFolders make(Path wanted) {
    try {
      Path temporary = Files.createTempDirectory("anuyat-dovecot-");
      Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
      var me = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
      boolean root = Files.getAttribute(temporary, "unix:uid").equals(0);
      Path mail = wanted.toAbsolutePath().normalize();
      Files.createDirectories(mail);
      if (root && !anybodyMayPass(mail)) {
        mail = Files.createDirectory(temporary.resolve("mail"));
      }
      if (root) {
        give(mail);
      }
      return new DovecotFolders(
          temporary,
          mail,
          root ? NOBODY : me.getOwner().getName(),
          root ? NO_GROUP : me.readAttributes().group().getName(),
          root);
    } catch (IOException e) {
      throw new UncheckedIOException("Dovecot's folders could not be made", e);
    }
  }

  private static boolean anybodyMayPass(Path folder) throws IOException {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (!Files.getPosixFilePermissions(at).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        return false;
      }
    }
    return true;
  }

  private static void give(Path folder) throws IOException {
    UserPrincipalLookupService people = folder.getFileSystem().getUserPrincipalLookupService();
    var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    view.setOwner(people.lookupPrincipalByName(NOBODY));
    view.setGroup(people.lookupPrincipalByGroupName(NO_GROUP));
  }

  /**
   * Writes the configuration; its file.
   *
   * @param tls null: passwords go in the clear
   */
  Path configure(int imapPort, String password, DovecotTls tls) {
    String people =
        root
            ? ""
            : """
            default_internal_user = %1$s
            default_internal_group = %2$s
            default_login_user = %1$s
            """
                .formatted(user, group);
    // The mail is for trying out and may be lost in a power cut: hence no fsync.
    String settings =
        people
            + """
            base_dir = %1$s/run
            state_dir = %1$s/run
            log_path = /dev/stderr
            protocols = imap
            listen = 127.0.0.1
            %7$s
            first_valid_uid = 1
            mail_fsync = never
            mail_max_userip_connections = 0
            default_process_limit = 1000
            default_client_limit = 4000
            mail_location = maildir:~/Maildir
            passdb {
              driver = static
              args = password=%2$s
            }
            userdb {
              driver = static
              args = uid=%3$s gid=%4$s home=%5$s/%%u
            }
            namespace inbox {
              inbox = yes
              separator = /
              mailbox Junk {
                auto = create
                special_use = \\Junk
              }
              mailbox Sent {
                auto = create
                special_use = \\Sent
              }
              mailbox Drafts {
                auto = create
                special_use = \\Drafts
              }
              mailbox Trash {
                auto = create
                special_use = \\Trash
              }
            }
            service anvil {
              chroot =
            }
            service imap-login {
              chroot =
              service_count = 0
              client_limit = 2000
              inet_listener imap {
                address = 127.0.0.1
                port = %6$d
              }
              inet_listener imaps {
                port = %8$d
                ssl = yes
              }
            }
            """
                .formatted(
                    temporary,
                    password,
                    user,
                    group,
                    mail,
                    imapPort,
                    tls == null ? DovecotTls.NONE : tls.settings(),
                    tls == null ? 0 : tls.imapsPort());
    try {
      Files.createDirectories(temporary.resolve("run"));
      return Files.writeString(temporary.resolve("dovecot.conf"), settings);
    } catch (IOException e) {
      throw new UncheckedIOException("Dovecot's configuration could not be written", e);
    }
  }

  void deleteTemporary() {
    try (Stream<Path> tree = Files.walk(temporary)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException left) {
      System.err.println("Dovecot: " + temporary + " could not be deleted: " + left.getMessage());
    }
  }
}
