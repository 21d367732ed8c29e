package org.anuyat.permit.branding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.anuyat.permit.document.PermitSheet;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.storage.ObjectStore;
import org.apache.commons.codec.digest.DigestUtils;

/** The pictures of the current municipality. */
@ApplicationScoped
public class Branding {
  @Inject EntityManager database;
  @Inject ObjectStore store;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;

  /** What is printed on a permit made now. */
  @Transactional
  public PermitSheet.Marks marks() {
    return new PermitSheet.Marks(bytes(Mark.LOGO), bytes(Mark.SEAL));
  }

  /** Keeps a picture in place of the one before. */
  @Transactional
  BrandingImage keep(Mark mark, byte[] file, String actor) {
    ImageCheck check = ImageCheck.of(file);
    String key = "branding/" + municipality.code() + "/" + Ids.next();
    store.put(key, file, check.contentType());
    BrandingImage image = find(mark).orElseGet(BrandingImage::new);
    image.mark = mark;
    image.objectKey = key;
    image.contentType = check.contentType();
    image.sha256 = DigestUtils.sha256Hex(file);
    image.size = file.length;
    image.width = check.width();
    image.height = check.height();
    image.updatedAt = clock.instant();
    image.updatedBy = actor;
    database.persist(image);
    return image;
  }

  @Transactional
  boolean remove(Mark mark) {
    Optional<BrandingImage> image = find(mark);
    image.ifPresent(database::remove);
    return image.isPresent();
  }

  Optional<BrandingImage> find(Mark mark) {
    return database
        .createQuery("from BrandingImage where mark = :mark", BrandingImage.class)
        .setParameter("mark", mark)
        .getResultStream()
        .findFirst();
  }

  List<BrandingImage> all() {
    return database
        .createQuery("from BrandingImage order by mark", BrandingImage.class)
        .getResultList();
  }

  private byte[] bytes(Mark mark) {
    return find(mark).map(image -> store.read(image.objectKey)).orElse(null);
  }
}
