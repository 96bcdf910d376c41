package org.creditportal.lists.api;

import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;

/** One line in a table of entries. A class with getters because tables address their columns as properties. */
public final class EntryRow {

    private final String number;
    private final Listed listed;
    private final Subject subject;
    private final EntryStanding standing;
    private final Instant proposedAt;
    private final LocalDate publishedOn;
    private final LocalDate publishedUntil;

    /** Where a subject is listed: list type, its colour (null for a type the tenant no longer has), its name, and the bureau. */
    public record Listed(String listType, ListColour colour, LocalizedText listName, LocalizedText bureauName) {}

    /** Who is listed, as officers see it. */
    public record Subject(String number, ListedSubjectKind kind, String name, String code) {}

    public EntryRow(
            String number,
            Listed listed,
            Subject subject,
            EntryStanding standing,
            Instant proposedAt,
            LocalDate publishedOn,
            LocalDate publishedUntil) {
        this.number = number;
        this.listed = listed;
        this.subject = subject;
        this.standing = standing;
        this.proposedAt = proposedAt;
        this.publishedOn = publishedOn;
        this.publishedUntil = publishedUntil;
    }

    public String getNumber() {
        return number;
    }

    public String getListType() {
        return listed.listType();
    }

    public ListColour getColour() {
        return listed.colour();
    }

    public LocalizedText getListName() {
        return listed.listName();
    }

    public LocalizedText getBureauName() {
        return listed.bureauName();
    }

    public String getSubjectNumber() {
        return subject.number();
    }

    public ListedSubjectKind getSubjectKind() {
        return subject.kind();
    }

    public String getSubjectName() {
        return subject.name();
    }

    /** Unified social credit code; null for natural persons and where there is none. */
    public String getSubjectCode() {
        return subject.code();
    }

    public EntryStanding getStanding() {
        return standing;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    /** First day of publication; null before it. */
    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    /** Last day of publication; null before it. */
    public LocalDate getPublishedUntil() {
        return publishedUntil;
    }
}
