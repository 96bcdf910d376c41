package org.creditportal.files.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Attachments in the tenant's database. */
@ApplicationScoped
public class Attachments {

    @PersistenceContext(unitName = "files")
    private EntityManager entityManager;

    /** Adds one at once, so that of two for one place the second is known before anything is built on it. */
    void add(Attachment attachment) {
        entityManager.persist(attachment);
        entityManager.flush();
    }

    Optional<Attachment> find(AttachmentNumber number) {
        return find(number, LockModeType.NONE);
    }

    /** Locked until the transaction ends, so that of two who withhold it the second sees what the first did. */
    Optional<Attachment> findForChange(AttachmentNumber number) {
        return find(number, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Attachment> find(AttachmentNumber number, LockModeType lock) {
        return entityManager
                .createQuery("SELECT a FROM Attachment a WHERE a.number = :number", Attachment.class)
                .setParameter("number", number.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** In the order in which they came; bounded, because a matter has no more than its module takes. */
    List<Attachment> of(MatterReference matter) {
        return entityManager
                .createQuery(
                        "SELECT a FROM Attachment a WHERE a.module = :module AND a.matter = :matter ORDER BY a.place",
                        Attachment.class)
                .setParameter("module", matter.module())
                .setParameter("matter", matter.number())
                .getResultList();
    }
}
