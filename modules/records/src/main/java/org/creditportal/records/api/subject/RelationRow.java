package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A person behind a subject, or a subject behind which a person stands (K-18). */
public class RelationRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final RelationRole role;
    private final String name;
    private final String maskedNumber;
    private final String subjectNumber;
    private final BigDecimal sharePercent;
    private final LocalDate from;
    private final LocalDate until;
    private final String source;
    private final boolean endable;

    public RelationRow(
            long id,
            RelationRole role,
            String name,
            String maskedNumber,
            String subjectNumber,
            BigDecimal sharePercent,
            LocalDate from,
            LocalDate until,
            String source,
            boolean endable) {
        this.id = id;
        this.role = role;
        this.name = name;
        this.maskedNumber = maskedNumber;
        this.subjectNumber = subjectNumber;
        this.sharePercent = sharePercent;
        this.from = from;
        this.until = until;
        this.source = source;
        this.endable = endable;
    }

    /** For ending it. */
    public long getId() {
        return id;
    }

    public RelationRole getRole() {
        return role;
    }

    /** Of the other side: the person, or the subject. */
    public String getName() {
        return name;
    }

    /** The person’s certificate number, masked; {@code null} when not known or when the other side is a subject. */
    public String getMaskedNumber() {
        return maskedNumber;
    }

    /** Number of the other side’s dossier; {@code null} when there is none that the officer may see. */
    public String getSubjectNumber() {
        return subjectNumber;
    }

    /** Of shareholders; {@code null} when not told. */
    public BigDecimal getSharePercent() {
        return sharePercent;
    }

    /** First day; {@code null} when not known. */
    public LocalDate getFrom() {
        return from;
    }

    /** Last day; {@code null} when not known or not over. */
    public LocalDate getUntil() {
        return until;
    }

    /** Where it was taken from; {@code null} when not told. */
    public String getSource() {
        return source;
    }

    /** Whether an officer can record its end here. */
    public boolean isEndable() {
        return endable;
    }
}
