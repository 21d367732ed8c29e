package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anuyat.intake.acknowledgement.AcknowledgementView;
import org.anuyat.intake.acknowledgement.Acknowledging;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.anuyat.intake.proposal.IdMask;
import org.anuyat.intake.search.SearchText;

/** Lists and searches the messages of the current municipality, the newest first. */
@ApplicationScoped
class ListingMessages {
  private static final int LONGEST_TEXT = 20_000;

  @Inject EntityManager database;
  @Inject Messages messages;
  @Inject Acknowledging acknowledging;
  @Inject CurrentMunicipality current;

  /** A page of those registered before {@code before}. */
  @Transactional
  List<MessageSummary> page(MessageFilter filter, UUID before, int limit) {
    MessageQuery page = MessageQuery.of(current.code(), filter, before, limit);
    Query query = database.createNativeQuery(page.sql(), UUID.class);
    page.parameters().forEach(query::setParameter);
    @SuppressWarnings("unchecked")
    List<UUID> ids = query.getResultList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, AcknowledgementView> decisions = acknowledging.decisionsFor(ids);
    return messages.find("id in ?1 order by id desc", ids).stream()
        .map(m -> MessageSummary.of(m, decisions.get(m.id)))
        .toList();
  }

  /** Makes a message findable by what was read of it, in the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  void makeFindable(Message message, List<String> fileNames) {
    String text =
        message.body.length() > LONGEST_TEXT
            ? message.body.substring(0, LONGEST_TEXT)
            : message.body;
    String content =
        Stream.concat(
                Stream.of(message.subject, message.fromName, message.fromAddress, text),
                fileNames.stream())
            .filter(part -> part != null && !part.isBlank())
            .map(SearchText::normal)
            .map(IdMask::in)
            .collect(Collectors.joining("\n"));
    database
        .createNativeQuery(
            "INSERT INTO message_search (message_id, municipality, content)"
                + " VALUES (:id, :municipality, :content)"
                + " ON CONFLICT (message_id) DO UPDATE SET content = :content")
        .setParameter("id", message.id)
        .setParameter("municipality", message.municipality)
        .setParameter("content", content)
        .executeUpdate();
  }
}
