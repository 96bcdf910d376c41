package org.creditportal.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.creditportal.correspondence.api.document.CopyIssued;
import org.creditportal.correspondence.api.document.DocumentStanding;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;

/**
 * What whoever holds an official document may verify: that it was issued, under which number and day, and whether it holds. Nothing
 * of what it says or to whom.
 */
@Entity
@Table(name = "dsc_document")
public class VerifiableDocument extends VersionedEntity {

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Column(name = "official_number", nullable = false, updatable = false)
    private String officialNumber;

    @Column(name = "type_name_zh", nullable = false, updatable = false)
    private String typeNameZh;

    @Column(name = "type_name_en", nullable = false, updatable = false)
    private String typeNameEn;

    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issuedOn;

    @Column(name = "pages", nullable = false, updatable = false)
    private int pages;

    @Column(name = "digest", nullable = false, updatable = false)
    private String digest;

    @Column(name = "state", nullable = false)
    private String state;

    @Column(name = "since", nullable = false)
    private LocalDate since;

    @Column(name = "copy_place", updatable = false)
    private Integer copyPlace;

    @Column(name = "printed_on", updatable = false)
    private LocalDate printedOn;

    @Column(name = "printed_by_zh", updatable = false)
    private String printedByZh;

    @Column(name = "printed_by_en", updatable = false)
    private String printedByEn;

    @Column(name = "live_until")
    private LocalDate liveUntil;

    @Column(name = "overtaken_on")
    private LocalDate overtakenOn;

    protected VerifiableDocument() {}

    public VerifiableDocument(DocumentStanding told) {
        super(Identifiers.next());
        this.code = told.code();
        this.officialNumber = told.officialNumber();
        this.typeNameZh = told.typeName().zh();
        this.typeNameEn = told.typeName().en();
        this.issuedOn = told.issuedOn();
        this.pages = told.pages();
        this.digest = told.digest();
        stand(told);
    }

    /** A copy of a document, verified by a code of its own. */
    public VerifiableDocument(CopyIssued told) {
        this(told.standing());
        this.copyPlace = told.place();
        this.printedOn = told.printedOn();
        this.printedByZh = told.printedBy().zh();
        this.printedByEn = told.printedBy().en();
    }

    /** Until when whoever holds it may see its content live; {@code null} where it may not be seen. */
    public void showLive(LocalDate until) {
        liveUntil = until;
    }

    /** Since when something that it told is otherwise; {@code null} where everything stands. */
    public void overtake(LocalDate on) {
        overtakenOn = on;
    }

    /** A copy is seen live as long as its document, and is overtaken with it. */
    public void follow(VerifiableDocument other) {
        liveUntil = other.liveUntil;
        overtakenOn = other.overtakenOn;
    }

    public String officialNumber() {
        return officialNumber;
    }

    public String code() {
        return code;
    }

    /** What it is told to be now. */
    public final void stand(DocumentStanding told) {
        state = told.state().name();
        since = told.since();
    }
}
