package org.creditportal.correspondence.domain.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signature;

/** One copy of a document as it was printed. Written once. */
@Entity
@Table(name = "cor_copy")
public class DocumentCopy {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "document_number", nullable = false, updatable = false)
    private String document;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Column(name = "digest", nullable = false, updatable = false)
    private String digest;

    @Column(name = "file_id", nullable = false, updatable = false)
    private long content;

    @Column(name = "recipient", nullable = false, updatable = false)
    private String recipient;

    @Column(name = "printed_on", nullable = false, updatable = false)
    private LocalDate printedOn;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "printed_by", updatable = false))
    @AttributeOverride(name = "officerName", column = @Column(name = "printed_by_name", updatable = false))
    @AttributeOverride(name = "bureau", column = @Column(name = "printed_by_bureau", updatable = false))
    @AttributeOverride(name = "at", column = @Column(name = "printed_at", updatable = false))
    @AttributeOverride(name = "reason", column = @Column(name = "print_reason", updatable = false))
    private Signature printed;

    protected DocumentCopy() {}

    /**
     * A copy whose paper was drawn.
     *
     * @param place its serial; the first is 1
     */
    public DocumentCopy(
            DocumentNumber document,
            int place,
            IssuedPaper paper,
            String recipient,
            LocalDate printedOn,
            Signature printed) {
        this.id = Identifiers.next();
        this.document = document.value();
        this.place = place;
        this.code = paper.code();
        this.digest = paper.digest();
        this.content = paper.content();
        this.recipient = Limits.demand(recipient, Limits.RECIPIENT, CorrespondenceError.RECIPIENT_INCOMPLETE);
        this.printedOn = printedOn;
        this.printed = printed;
    }

    /** A serial as papers write it: six digits (GB/T 9704-2012). */
    public static String serial(int place) {
        return String.format(Locale.ROOT, "%06d", place);
    }

    public String document() {
        return document;
    }

    public int place() {
        return place;
    }

    public String code() {
        return code;
    }

    public String digest() {
        return digest;
    }

    public long content() {
        return content;
    }

    public String recipient() {
        return recipient;
    }

    public LocalDate printedOn() {
        return printedOn;
    }

    /** Who printed it, and when. */
    public Signature printed() {
        return printed;
    }
}
