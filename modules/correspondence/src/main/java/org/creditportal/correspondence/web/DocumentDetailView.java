package org.creditportal.correspondence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.step.ServiceWay;
import org.creditportal.correspondence.api.CorrespondencePermission;
import org.creditportal.correspondence.api.document.DocumentLookup;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.DocumentView;
import org.creditportal.correspondence.api.document.OfficialDocuments;
import org.creditportal.correspondence.api.document.ServeDocument;
import org.creditportal.correspondence.api.document.WithdrawDocument;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /correspondence/document}: one official document, its services and what befell it. In view scope, because its forms
 * must send the version that was shown when the page was opened.
 */
@Named
@ViewScoped
public class DocumentDetailView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "correspondence";

    @Inject
    private DocumentLookup documents;

    @Inject
    private OfficialDocuments office;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private LegalDate legalDate;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private LocalDate servedOn;
    private ServiceWay way;
    private String recipient;
    private String note;
    private String reason;
    private transient Part proof;
    private transient DocumentView document;

    public void load() {
        document = documents.require(new DocumentNumber(number));
        seenVersion = document.version();
        servedOn = legalDate.today();
        recipient = document.row().addressee();
    }

    public String serve() {
        office.serve(new ServeDocument(
                new DocumentNumber(number),
                seenVersion,
                servedOn,
                way,
                recipient,
                note,
                proof == null ? null : read(),
                token));
        return shown("document.message.info.served");
    }

    private byte[] read() {
        try (InputStream content = proof.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String withdraw() {
        office.withdraw(new WithdrawDocument(new DocumentNumber(number), seenVersion, reason, token));
        return shown("document.message.info.withdrawn");
    }

    private String shown(String messageKey) {
        messages.info(BUNDLE, messageKey);
        return "/correspondence/document?faces-redirect=true&number=" + number;
    }

    /** The document; read again where the session was moved to another node. */
    public DocumentView getDocument() {
        if (document == null) {
            document = documents.require(new DocumentNumber(number));
        }
        return document;
    }

    /** Whether the officer can still do something with it. */
    public boolean isOpen() {
        return getDocument().inForce() && currentOfficer.require().may(CorrespondencePermission.DOCUMENTS_ISSUE);
    }

    public List<ServiceWay> getWays() {
        return List.of(ServiceWay.values());
    }

    public LocalDate getToday() {
        return legalDate.today();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getServedOn() {
        return servedOn;
    }

    public void setServedOn(LocalDate servedOn) {
        this.servedOn = servedOn;
    }

    public ServiceWay getWay() {
        return way;
    }

    public void setWay(ServiceWay way) {
        this.way = way;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part proof) {
        this.proof = proof;
    }
}
