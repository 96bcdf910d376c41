package org.creditportal.correspondence.application.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.creditportal.correspondence.api.TenantCorrespondence;
import org.creditportal.correspondence.api.mail.LetterKind;
import org.creditportal.correspondence.api.mail.LetterLine;
import org.creditportal.correspondence.api.mail.LetterWritten;
import org.creditportal.correspondence.domain.mail.Letter;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.AuditAnchors;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;

/** Takes letters, each in a transaction of its own: one that another node has written already is left alone. */
@ApplicationScoped
class LetterBox {

    private static final Logger LOG = System.getLogger(LetterBox.class.getName());

    @Inject
    StoredLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    AuditAnchors anchors;

    @Inject
    TenantDirectory tenants;

    @Inject
    TenantWork work;

    @Inject
    Clock clock;

    /** Whether the tenant's file names a server that takes letters. */
    boolean isOpen() {
        return tenants.current().section(TenantCorrespondence.class).mail() != null;
    }

    /**
     * Writes to an officer unless that was done.
     *
     * @param lines asked outside any transaction, and only where the letter is not written yet; nothing is written when there
     *     are none
     */
    void writeOnce(Officer officer, LetterKind kind, String occasion, Supplier<List<LetterLine>> lines) {
        if (!work.inTransaction(() -> letters.has(officer.id(), occasion))) {
            List<LetterLine> told = lines.get();
            work.inTransaction(() -> {
                write(officer, kind, occasion, told);
                return null;
            });
        }
    }

    private void write(Officer officer, LetterKind kind, String occasion, List<LetterLine> lines) {
        if (!lines.isEmpty() && !letters.has(officer.id(), occasion)) {
            add(new Letter(
                    officer.id(), officer.displayName(), kind, occasion, LetterText.write(lines), clock.instant()));
        }
    }

    /**
     * Writes to the address for anchors, where there is one, how far the audit trail is sealed, unless that was done: what lies in a mailbox
     * elsewhere is out of reach for whoever reaches the database and the nodes' files (ADR 0022).
     */
    void writeAnchor(String occasion) {
        if (tenants.current().section(TenantCorrespondence.class).mail().anchors() == null) {
            return;
        }
        try {
            anchors.last()
                    .ifPresent(anchor -> work.inTransaction(() -> {
                        if (!letters.has(Letter.ANCHORS, occasion)) {
                            add(new Letter(
                                    Letter.ANCHORS,
                                    "",
                                    LetterKind.ANCHOR,
                                    occasion,
                                    anchor.toString(),
                                    clock.instant()));
                        }
                        return null;
                    }));
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "[" + TenantScope.current()
                            + "] the audit trail's anchor was not written; the next hour tries again",
                    failure);
        }
    }

    private void add(Letter letter) {
        letters.add(letter);
        outbox.publish(new LetterWritten(letter.number()));
    }
}
