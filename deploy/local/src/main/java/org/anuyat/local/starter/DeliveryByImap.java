package org.anuyat.local.starter;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Properties;

/**
 * Puts what GreenMail takes by SMTP into the addressee's inbox on another IMAP server, before the
 * sender is told that it was taken.
 */
final class DeliveryByImap implements MessageDeliveryHandler {
  private final UserManager users;
  private final int imapPort;
  private final String password;

  DeliveryByImap(UserManager users, int imapPort, String password) {
    this.users = users;
    this.imapPort = imapPort;
    this.password = password;
  }

  @Override
  public GreenMailUser handle(MovingMessage mail, MailAddress to)
      throws MessagingException, UserException {
    try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
      store.connect("127.0.0.1", imapPort, to.getEmail(), password);
      store.getFolder("INBOX").appendMessages(new Message[] {mail.getMessage()});
    }
    return withoutOlderMail(user(to.getEmail()));
  }

  private GreenMailUser user(String address) throws UserException {
    GreenMailUser user = users.getUserByEmail(address);
    return user == null ? users.createUser(address, address, password) : user;
  }

  /** GreenMail keeps a copy of its own, which nobody reads. */
  private GreenMailUser withoutOlderMail(GreenMailUser user) throws MessagingException {
    ImapHostManager folders = users.getImapHostManager();
    try {
      folders.getInbox(user).deleteAllMessages();
    } catch (FolderException e) {
      throw new MessagingException(e.getMessage(), e);
    }
    return user;
  }
}
