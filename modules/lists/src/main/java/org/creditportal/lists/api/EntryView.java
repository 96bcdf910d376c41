package org.creditportal.lists.api;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.kernel.audit.TellsOfPerson;
import org.creditportal.kernel.tenant.Citation;

/**
 * One entry as an officer sees it, with its history and the steps that this officer may take now.
 *
 * @param row what a table tells of it
 * @param version to be carried by the next command
 * @param bureau id of the identifying bureau
 */
@TellsOfPerson
public record EntryView(
        EntryRow row,
        long version,
        String bureau,
        Names names,
        Grounds grounds,
        Progress progress,
        Hearing hearing,
        Responsible responsible) {

    private static final Set<EntryState> UNDECIDED = EnumSet.range(EntryState.PROPOSED, EntryState.ANSWERED);

    /**
     * What the subject is called beside the name in the decision, and how the public reads it.
     *
     * @param published as the public sees the name in the decision
     * @param publishedFacts the facts as the public reads them
     * @param others every other name that the subject has or had, today's first: whoever decides sees that they differ
     */
    public record Names(String published, String publishedFacts, List<String> others) {}

    /** What an entry rests on. */
    public record Grounds(
            List<String> recordNumbers,
            String facts,
            Citation basis,
            String documentNumber,
            String documentAuthority,
            LocalDate decidedOn) {}

    /**
     * Who answers with whom.
     *
     * @param principal number of the entity's entry that this person's hangs on; {@code null} for any other
     * @param office that the person held at the time
     * @param nameable whether the asking officer may name persons who answer for this entity
     * @param persons entries of those who answer for this entity
     */
    public record Responsible(String principal, String office, boolean nameable, List<Person> persons) {

        public Responsible {
            persons = List.copyOf(persons);
        }
    }

    /** A person who answers for an entity. */
    public record Person(String number, String name, String office, EntryStanding standing) {}

    /**
     * What was told and served before and after the decision.
     *
     * @param notice what the list asks; {@code null} for nothing
     * @param workingDays how long the hearing lasts
     * @param notified {@code null} before it
     * @param until last day of the hearing; {@code null} before the notice
     * @param provisional whether that day may still move with the calendar
     * @param hiddenSince since when a public notice is kept from the public, so that its days stand still; {@code null} while it is not
     * @param statements what who was told said, the earliest first
     * @param decision number of the decision's document; {@code null} before it is served
     * @param removals the removal reasons that fit
     * @param removed why it was taken off; {@code null} where no removal reason was named
     * @param removalDocument number of the decision to remove; {@code null} where there is none
     * @param removalServed how that was served; {@code null} before it
     */
    public record Hearing(
            NoticeKind notice,
            int workingDays,
            Service notified,
            LocalDate until,
            boolean provisional,
            LocalDate hiddenSince,
            List<Statement> statements,
            String reason,
            String decision,
            Service served,
            List<RemovalReason> removals,
            RemovalReason removed,
            String removalDocument,
            Service removalServed) {

        public Hearing {
            statements = List.copyOf(statements);
        }

        /** Whether who is told has the time to be heard for himself, and may do without its rest. */
        public boolean isWaivable() {
            return notice == NoticeKind.PRIOR_NOTICE;
        }
    }

    /**
     * What who was told said.
     *
     * @param late whether the hearing was over when it came
     * @param waivesRest whether the subject asked for no more time to be heard
     */
    public record Statement(LocalDate receivedOn, boolean late, boolean waivesRest, String words) {}

    /**
     * What an entry has gone through, and where the asking officer may lead it.
     *
     * @param steps the history, oldest first
     * @param latestPublicationEnd the last day that publication may have, counted from the decision document
     * @param effectiveUntil last day in force; {@code null} before publication
     * @param shown whether the public sees it
     * @param notices what the credit office has to take note of
     */
    public record Progress(
            EntryState state,
            List<StepRow<EntryState>> steps,
            LocalDate latestPublicationEnd,
            LocalDate effectiveUntil,
            boolean shown,
            Set<EntryState> nextForMe,
            List<EntryNotice> notices) {

        public Progress {
            steps = List.copyOf(steps);
            nextForMe = Set.copyOf(nextForMe);
            notices = List.copyOf(notices);
        }

        /** Whether it has no end. */
        public boolean isForLife() {
            return EffectTerm.NO_END.equals(effectiveUntil);
        }
    }

    /** Whether the asking officer may approve or reject it now. */
    public boolean isDecidable() {
        return progress.nextForMe().contains(EntryState.APPROVED);
    }

    /** Whether the asking officer may publish it now. */
    public boolean isPublishable() {
        return progress.nextForMe().contains(EntryState.PUBLISHED);
    }

    /** Whether the asking officer may lead it there now. */
    public boolean leadsTo(String state) {
        return progress.nextForMe().contains(EntryState.valueOf(state));
    }

    /** Whether the asking officer may send it back or close it now that it is decided. */
    public boolean isTurnable() {
        return leadsTo(EntryState.CLOSED.name()) && !isUndecided();
    }

    /** Whether the asking officer may withdraw what is only proposed. */
    public boolean isProposalWithdrawable() {
        return leadsTo(EntryState.CLOSED.name()) && isUndecided();
    }

    private boolean isUndecided() {
        return UNDECIDED.contains(progress.state());
    }

    /** Whether the asking officer may withdraw it now. */
    public boolean isWithdrawable() {
        return progress.nextForMe().contains(EntryState.WITHDRAWN);
    }
}
