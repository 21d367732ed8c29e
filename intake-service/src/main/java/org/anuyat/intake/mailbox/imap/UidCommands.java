package org.anuyat.intake.mailbox.imap;

import jakarta.mail.MessagingException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BASE64MailboxEncoder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;

/** The UID commands of RFC 9051 on a selected folder. */
final class UidCommands {
  private static final Pattern COPY_UID = Pattern.compile("\\[COPYUID (\\d+) \\S+ (\\d+)]");

  private final IMAPFolder folder;

  UidCommands(IMAPFolder folder) {
    this.folder = folder;
  }

  long[] search(String criteria) throws MessagingException {
    List<Long> uids = new ArrayList<>();
    for (Response response : run("UID SEARCH " + criteria)) {
      if (response instanceof IMAPResponse found && found.keyEquals("SEARCH")) {
        for (long uid = found.readLong(); uid != -1; uid = found.readLong()) {
          uids.add(uid);
        }
      }
    }
    return Uids.of(uids);
  }

  List<MailOnServer> describe(long[] uids) throws MessagingException {
    List<MailOnServer> mails = new ArrayList<>();
    for (FetchResponse fetch : fetch(uids, "UID RFC822.SIZE INTERNALDATE")) {
      UID uid = fetch.getItem(UID.class);
      RFC822SIZE size = fetch.getItem(RFC822SIZE.class);
      if (uid != null && size != null && Arrays.binarySearch(uids, uid.uid) >= 0) {
        mails.add(new MailOnServer(uid.uid, size.size, date(fetch)));
      }
    }
    mails.sort(Comparator.comparingLong(MailOnServer::uid));
    return mails;
  }

  Map<Long, ByteBuffer> bodies(long[] uids) throws MessagingException {
    Map<Long, ByteBuffer> bodies = new HashMap<>();
    for (FetchResponse fetch : fetch(uids, "UID BODY.PEEK[]")) {
      UID uid = fetch.getItem(UID.class);
      ByteBuffer body = bytes(fetch);
      if (uid != null && body != null) {
        bodies.put(uid.uid, body);
      }
    }
    return bodies;
  }

  /** Empty beyond the end. */
  ByteBuffer piece(long uid, long offset, int length) throws MessagingException {
    for (FetchResponse fetch :
        fetch(new long[] {uid}, "UID BODY.PEEK[]<" + offset + "." + length + ">")) {
      ByteBuffer body = bytes(fetch);
      if (body != null) {
        return body;
      }
    }
    if (offset > 0) {
      return ByteBuffer.allocate(0);
    }
    throw new MessagingException("the server does not hand out the mail");
  }

  void delete(long uid) throws MessagingException {
    run("UID STORE " + uid + " +FLAGS.SILENT (\\Deleted)");
    run(can("UIDPLUS") ? "UID EXPUNGE " + uid : "EXPUNGE");
  }

  MovedTo move(long uid, String target) throws MessagingException {
    Argument where = new Argument();
    where.writeString(BASE64MailboxEncoder.encode(target));
    if (can("MOVE")) {
      return movedTo(run("UID MOVE " + uid, where));
    }
    MovedTo copy = movedTo(run("UID COPY " + uid, where));
    delete(uid);
    return copy;
  }

  Response[] run(String command) throws MessagingException {
    return run(command, null);
  }

  private Response[] run(String command, Argument arguments) throws MessagingException {
    return (Response[]) folder.doCommand(p -> run(p, command, arguments));
  }

  private static Response[] run(IMAPProtocol protocol, String command, Argument arguments)
      throws ProtocolException {
    Response[] responses = protocol.command(command, arguments);
    protocol.notifyResponseHandlers(responses);
    protocol.handleResult(responses[responses.length - 1]);
    return responses;
  }

  private List<FetchResponse> fetch(long[] uids, String items) throws MessagingException {
    return Arrays.stream(run("UID FETCH " + Uids.set(uids) + " (" + items + ")"))
        .filter(FetchResponse.class::isInstance)
        .map(FetchResponse.class::cast)
        .toList();
  }

  private boolean can(String capability) throws MessagingException {
    return (Boolean) folder.doCommand(p -> p.hasCapability(capability));
  }

  private static Instant date(FetchResponse fetch) {
    INTERNALDATE arrived = fetch.getItem(INTERNALDATE.class);
    Date date = arrived == null ? null : arrived.getDate();
    return date == null ? null : date.toInstant();
  }

  /** The bytes where Angus read them to, not copied. */
  private static ByteBuffer bytes(FetchResponse fetch) {
    BODY body = fetch.getItem(BODY.class);
    ByteArray bytes = body == null ? null : body.getByteArray();
    return bytes == null
        ? null
        : ByteBuffer.wrap(bytes.getBytes(), bytes.getStart(), bytes.getCount());
  }

  private static MovedTo movedTo(Response[] responses) {
    for (Response response : responses) {
      Matcher matcher = COPY_UID.matcher(response.toString());
      if (matcher.find()) {
        return new MovedTo(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
      }
    }
    return MovedTo.SOMEWHERE;
  }
}
