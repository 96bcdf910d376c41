package org.creditportal.lists.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;

/** One entry as an officer sees it, with its history and the steps that this officer may take now. */
public final class EntryView {

    private final EntryRow row;
    private final long version;
    private final EntryState state;
    private final String bureau;
    private final Names names;
    private final Grounds grounds;
    private final List<EntryStep> steps;
    private final LocalDate latestPublicationEnd;
    private final Set<EntryState> nextForMe;
    private final EntryNotice notice;

    /**
     * What the subject is called beside the name in the decision.
     *
     * @param published as the public sees the name in the decision
     * @param others every other name that the subject has or had, today's first: whoever decides sees that they differ
     */
    public record Names(String published, List<String> others) {}

    /** What an entry rests on. */
    public record Grounds(
            List<String> recordNumbers,
            String facts,
            Citation basis,
            String documentNumber,
            String documentAuthority,
            LocalDate decidedOn) {}

    /** What an entry has gone through, and where the asking officer may lead it. */
    public record Progress(
            EntryState state,
            List<EntryStep> steps,
            LocalDate latestPublicationEnd,
            Set<EntryState> nextForMe,
            EntryNotice notice) {}

    public EntryView(EntryRow row, long version, String bureau, Names names, Grounds grounds, Progress progress) {
        this.row = row;
        this.version = version;
        this.bureau = bureau;
        this.names = names;
        this.grounds = grounds;
        this.state = progress.state();
        this.steps = List.copyOf(progress.steps());
        this.latestPublicationEnd = progress.latestPublicationEnd();
        this.nextForMe = Set.copyOf(progress.nextForMe());
        this.notice = progress.notice();
    }

    public String getNumber() {
        return row.getNumber();
    }

    /** The version to be carried by the next command. */
    public long getVersion() {
        return version;
    }

    public EntryState getState() {
        return state;
    }

    public EntryStanding getStanding() {
        return row.getStanding();
    }

    public String getListType() {
        return row.getListType();
    }

    /** Colour of the list; null for a list type that the tenant no longer has. */
    public ListColour getColour() {
        return row.getColour();
    }

    public LocalizedText getListName() {
        return row.getListName();
    }

    /** Id of the identifying bureau. */
    public String getBureau() {
        return bureau;
    }

    public LocalizedText getBureauName() {
        return row.getBureauName();
    }

    public String getSubjectNumber() {
        return row.getSubjectNumber();
    }

    public ListedSubjectKind getSubjectKind() {
        return row.getSubjectKind();
    }

    public String getSubjectName() {
        return row.getSubjectName();
    }

    /** The name as the public sees it. */
    public String getPublicName() {
        return names.published();
    }

    /** Every other name that the subject has or had, today's first. */
    public List<String> getOtherNames() {
        return names.others();
    }

    public String getSubjectCode() {
        return row.getSubjectCode();
    }

    public List<String> getRecordNumbers() {
        return grounds.recordNumbers();
    }

    public String getFacts() {
        return grounds.facts();
    }

    public String getBasisDocument() {
        return grounds.basis().document();
    }

    public String getBasisArticle() {
        return grounds.basis().article();
    }

    public String getBasisText() {
        return grounds.basis().text();
    }

    public String getDocumentNumber() {
        return grounds.documentNumber();
    }

    public String getDocumentAuthority() {
        return grounds.documentAuthority();
    }

    public LocalDate getDecidedOn() {
        return grounds.decidedOn();
    }

    public LocalDate getPublishedOn() {
        return row.getPublishedOn();
    }

    public LocalDate getPublishedUntil() {
        return row.getPublishedUntil();
    }

    /** The last day that publication may have, counted from the decision document. */
    public LocalDate getLatestPublicationEnd() {
        return latestPublicationEnd;
    }

    /** The history, oldest first. */
    public List<EntryStep> getSteps() {
        return steps;
    }

    /** What the credit office has to take note of; {@code null} for nothing. */
    public EntryNotice getNotice() {
        return notice;
    }

    /** Whether the asking officer may approve or reject it now. */
    public boolean isDecidable() {
        return nextForMe.contains(EntryState.APPROVED);
    }

    /** Whether the asking officer may publish it now. */
    public boolean isPublishable() {
        return nextForMe.contains(EntryState.PUBLISHED);
    }

    /** Whether the asking officer may withdraw it now. */
    public boolean isWithdrawable() {
        return nextForMe.contains(EntryState.WITHDRAWN);
    }
}
