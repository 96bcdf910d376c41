package org.creditportal.systemtests.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.CarriedAttachments;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.files.vault.Vault;

/** Stores files and looks at the vault's rows, each call a transaction. */
@Stateless
@PermitAll
public class FileRows {

    @PersistenceContext(unitName = "files")
    private EntityManager entityManager;

    @Inject
    private Vault vault;

    @Inject
    private CarriedAttachments carried;

    @Inject
    private AttachedFiles attachments;

    public long store(byte[] content) {
        try {
            return vault.store(new ByteArrayInputStream(content)).id();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many attachments the one matter has, once what is attached to the other for the purpose was carried to it. */
    public int carry(MatterReference from, MatterReference to, String purpose) {
        carried.carry(from, to, purpose);
        return attachments.find(to).size();
    }

    public long lend(byte[] content, Instant until) {
        try {
            return vault.lend(new ByteArrayInputStream(content), until).id();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public long parts() {
        return count("SELECT COUNT(*) FROM fil_part");
    }

    public long jobs(String kind) {
        return ((Number) entityManager
                        .createNativeQuery("SELECT COUNT(*) FROM krn_job WHERE kind = ?1 AND living_digest IS NOT NULL")
                        .setParameter(1, kind)
                        .getSingleResult())
                .longValue();
    }

    /** Lines of the audit trail about an object. */
    public long audited(String event, String object) {
        return ((Number) entityManager
                        .createNativeQuery("SELECT COUNT(*) FROM krn_audit_line WHERE event = ?1 AND object = ?2")
                        .setParameter(1, event)
                        .setParameter(2, object)
                        .getSingleResult())
                .longValue();
    }

    private long count(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
