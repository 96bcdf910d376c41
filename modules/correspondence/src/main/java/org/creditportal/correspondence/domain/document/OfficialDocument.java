package org.creditportal.correspondence.domain.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.correspondence.api.CorrespondenceException;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.DocumentState;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.number.SeriesNumber;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signature;

/**
 * An official document. It is born issued, with number, bytes and digest, and none of these ever changes; it is served any
 * number of times, and ends when another takes its place or when it is taken back.
 */
@Entity
@Table(name = "cor_document")
public class OfficialDocument extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "prefix", nullable = false, updatable = false)
    private String prefix;

    @Column(name = "year", nullable = false, updatable = false)
    private int year;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "type", nullable = false, updatable = false)
    private String type;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    /** Id of the bureau that serves it, where the one that issued it was split; else {@code null}. */
    @Column(name = "keeper")
    private String keeper;

    @Column(name = "matter", updatable = false)
    private String matter;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Column(name = "addressee", nullable = false, updatable = false)
    private String addressee;

    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issuedOn;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "issued_by", updatable = false))
    @AttributeOverride(name = "officerName", column = @Column(name = "issued_by_name", updatable = false))
    @AttributeOverride(name = "bureau", column = @Column(name = "issued_by_bureau", updatable = false))
    @AttributeOverride(name = "at", column = @Column(name = "issued_at", updatable = false))
    @AttributeOverride(name = "reason", column = @Column(name = "issue_reason", updatable = false))
    private Signature issue;

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Column(name = "digest", nullable = false, updatable = false)
    private String digest;

    @Column(name = "pages", nullable = false, updatable = false)
    private int pages;

    @Column(name = "file_id", nullable = false, updatable = false)
    private long content;

    @Column(name = "predecessor", updatable = false)
    private String predecessor;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private DocumentState state;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "ended_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "ended_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "end_reason"))
    private Signature ending;

    @Column(name = "successor")
    private String successor;

    protected OfficialDocument() {}

    private OfficialDocument(DocumentIdentity identity, IssuedPaper paper, Signature issue) {
        super(Identifiers.next());
        this.number = identity.number().value();
        this.type = identity.type();
        this.bureau = identity.bureau();
        this.matter = identity.matter();
        this.addressee = identity.addressee();
        this.predecessor =
                identity.predecessor() == null ? null : identity.predecessor().value();
        this.prefix = paper.number().prefix();
        this.year = paper.number().year();
        this.place = paper.number().place();
        this.title = paper.title();
        this.issuedOn = paper.day();
        this.code = paper.code();
        this.digest = paper.digest();
        this.pages = paper.pages();
        this.content = paper.content();
        this.issue = issue;
        this.state = DocumentState.IN_FORCE;
    }

    /** The document whose paper was drawn under a number. */
    public static OfficialDocument issued(DocumentIdentity identity, IssuedPaper paper, Signature issue) {
        return new OfficialDocument(identity, paper, issue);
    }

    /** Another document of the same kind takes its place. */
    public void supersede(DocumentNumber by, String itsType, Signature signature) {
        DocumentState next = state.to(DocumentState.SUPERSEDED);
        if (!itsType.equals(type)) {
            throw new CorrespondenceException(CorrespondenceError.OTHER_TYPE, type);
        }
        successor = by.value();
        ending = signature;
        state = next;
    }

    /** Takes it back, for a reason. */
    public void withdraw(Signature signature) {
        state = state.to(DocumentState.WITHDRAWN);
        ending = signature;
    }

    /** It was served on this day; the first service begins the periods that run from it. */
    public void serve(LocalDate day, LocalDate today) {
        state.demand(DocumentState.IN_FORCE);
        if (day == null || day.isBefore(issuedOn) || day.isAfter(today)) {
            throw new CorrespondenceException(CorrespondenceError.SERVICE_DAY, issuedOn, today);
        }
        servedOn = servedOn == null || day.isBefore(servedOn) ? day : servedOn;
    }

    /** Nobody was served yet: that is for the successor of its bureau from now on; whether it is. */
    public boolean goesWith(Handover handover) {
        boolean goes = state == DocumentState.IN_FORCE && servedOn == null && handover.isOf(keeper());
        if (goes) {
            keeper = handover.successor();
        }
        return goes;
    }

    /** Id of the bureau that serves it: the one that issued it, or its successor. */
    public String keeper() {
        return keeper == null ? bureau : keeper;
    }

    public DocumentNumber number() {
        return new DocumentNumber(number);
    }

    public SeriesNumber officialNumber() {
        return new SeriesNumber(prefix, year, place);
    }

    public String type() {
        return type;
    }

    public String bureau() {
        return bureau;
    }

    public String matter() {
        return matter;
    }

    public String title() {
        return title;
    }

    public String addressee() {
        return addressee;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public Signature issue() {
        return issue;
    }

    public String code() {
        return code;
    }

    public String digest() {
        return digest;
    }

    public int pages() {
        return pages;
    }

    public long content() {
        return content;
    }

    public String predecessor() {
        return predecessor;
    }

    public String successor() {
        return successor;
    }

    public DocumentState state() {
        return state;
    }

    /** The day of its first service; null while it was not served. */
    public LocalDate servedOn() {
        return servedOn;
    }

    /** Who ended it, when and why; null while it is in force. */
    public Signature ending() {
        return ending;
    }
}
