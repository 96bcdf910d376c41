package org.creditportal.correspondence.api;

import java.util.List;
import java.util.Optional;
import org.creditportal.correspondence.api.document.DocumentTypeDefinition;

/**
 * How a tenant's office writes: the seal on its official documents, their kinds with templates and number series, and the
 * server that takes its mail.
 *
 * @param seal what its documents are sealed with
 * @param documents the kinds of documents that it issues
 * @param mail its mail server, or null: then no mail is sent
 */
public record TenantCorrespondence(Seal seal, List<DocumentTypeDefinition> documents, MailServer mail) {

    public TenantCorrespondence {
        documents = List.copyOf(documents);
    }

    /** The kind of document with this id. */
    public Optional<DocumentTypeDefinition> document(String id) {
        return documents.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /**
     * An office's seal (印章), drawn by the portal.
     *
     * @param text the name that stands on it
     * @param sample whether it seals nothing: demonstration only, and the drawn seal says so
     */
    public record Seal(String text, boolean sample) {}

    /**
     * The server that takes a tenant's mail. Its password, where {@code user} is given, is the tenant's secret
     * {@code smtp.password}.
     *
     * @param host where it is
     * @param port on which it listens
     * @param security how the connection is protected
     * @param sender the address that mail comes from
     * @param user who logs in there, or null
     * @param anchors the address, outside the office, that is told once a day how far the audit trail is sealed; or null
     * @param returned where letters come back to that could not be delivered, or null: then nobody reads them
     */
    public record MailServer(
            String host,
            int port,
            MailSecurity security,
            String sender,
            String user,
            String anchors,
            ReturnedMailbox returned) {}

    /**
     * The mailbox of the sender's address, read by IMAP. Its password is the tenant's secret {@code imap.password}.
     *
     * @param host where it is
     * @param port on which it listens
     * @param security how the connection is protected
     * @param user who logs in there
     */
    public record ReturnedMailbox(String host, int port, MailSecurity security, String user) {}

    /** How a connection to a mail server is protected. */
    public enum MailSecurity {
        /** Not at all: for a server on the same machine. */
        NONE,
        /** It begins in plain text and must be encrypted before anything is sent. */
        STARTTLS,
        /** Encrypted from the beginning. */
        TLS
    }
}
