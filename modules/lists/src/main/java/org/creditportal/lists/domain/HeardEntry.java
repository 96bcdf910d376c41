package org.creditportal.lists.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.Service;

/** What is told, heard and served before an entry is public, and when it is taken off. */
@MappedSuperclass
public abstract class HeardEntry extends StatedEntry {

    /** States in which who was told is being heard. */
    public static final Set<EntryState> HEARD = EnumSet.of(EntryState.NOTIFIED, EntryState.STATED, EntryState.ANSWERED);

    /** {@code null} where the list asks no notice. */
    @Embedded
    private Hearing hearing;

    @ElementCollection
    @CollectionTable(name = "lst_entry_statement", joinColumns = @JoinColumn(name = "entry_id"))
    private List<SubjectStatement> statements = new ArrayList<>();

    /** {@code null} until it is served. */
    @Embedded
    private ServedDecision decision;

    /** {@code null} while it was not removed, and where its list names no removal reasons. */
    @Embedded
    private Removal removal;

    protected HeardEntry() {}

    HeardEntry(Proposal proposal, Citation basis, String bureau) {
        super(proposal, basis, bureau);
        this.hearing = Hearing.of(proposal.type().rules());
    }

    /** Notice was given: who was told is heard from the next day on. */
    public void giveNotice(Service service, Signatory officer, OfficialDay today) {
        demandStep(EntryState.NOTIFIED, officer, today);
        PapersAreServed.demandNotice(hearing.kind(), service, today);
        hearing = hearing.served(service);
        take(EntryState.NOTIFIED, officer.sign(today.moment()));
    }

    /**
     * Who was told spoke; also who speaks late is heard, until it is decided.
     *
     * @param waivesRest whether the subject asks for no more time
     */
    public void state(String words, LocalDate receivedOn, boolean waivesRest, Signatory officer, OfficialDay today) {
        demandStep(EntryState.STATED, officer, today);
        StatementsAreReceived.demand(hearing, receivedOn, waivesRest, today);
        take(EntryState.STATED, officer.sign(today.moment(), Reason.demand(words, ListsError.DECISION_INCOMPLETE)));
        boolean late = hearing.isLate(receivedOn, today.calendar());
        statements.add(new SubjectStatement(lastStep().place(), receivedOn, late, waivesRest));
    }

    /** The decision was issued and served. */
    public void serve(String number, Service service, Signatory officer, OfficialDay today) {
        demandStep(EntryState.SERVED, officer, today);
        PapersAreServed.demand(service, today);
        decision = new ServedDecision(PapersAreServed.demandNumber(number), service);
        take(EntryState.SERVED, officer.sign(today.moment()));
    }

    /** The decision to remove was served. */
    public void serveRemoval(Service service, Signatory officer, OfficialDay today) {
        demand(StepRule.SAME_BUREAU, officer);
        PapersAreServed.demandToServe(removal);
        PapersAreServed.demand(service, today);
        removal = removal.served(service);
        stay(officer.sign(today.moment()));
    }

    /** Whether it is put before the public today, that anybody may object. */
    public boolean isOnNotice(OfficialDay today) {
        return isBeingHeard() && hearing != null && hearing.isBeforeThePublic(today);
    }

    /**
     * Its public notice is kept from the public from today on, because what it rests on is: its days stand still.
     *
     * @return whether it was not before
     */
    public boolean hideNotice(OfficialDay today) {
        boolean shown = isOnNotice(today);
        hearing = shown ? hearing.hidden(today.date()) : hearing;
        return shown;
    }

    /**
     * Its public notice may be seen again, for the rest of its days.
     *
     * @return whether it could not before
     */
    public boolean showNotice(OfficialDay today) {
        boolean hidden = isBeingHeard() && hearing != null && hearing.isHidden();
        hearing = hidden ? hearing.shown(today) : hearing;
        return hidden;
    }

    /** Whether who was told is being heard: it is neither proposed anew nor decided. */
    public boolean isBeingHeard() {
        return HEARD.contains(state());
    }

    void beRemovedFor(Removal why) {
        removal = why;
    }

    /** {@code null} where no removal reason was named. */
    public Removal removal() {
        return removal;
    }

    void demandStep(EntryState next, Signatory officer, OfficialDay today) {
        demand(next, StepsOfAnEntry.to(this, next), officer);
        NoticeComesFirst.demand(this, next, today);
    }

    /** Whether it may be decided: the hearing is over, or who alone was to be heard spoke last and asks for no more time. */
    boolean isHeard(OfficialDay today) {
        return hearing.isOver(today)
                || lastStatement().filter(SubjectStatement::waivesRest).isPresent();
    }

    /** What was said to an earlier notice is no answer to the latest. */
    private Optional<SubjectStatement> lastStatement() {
        int told = steps().stream()
                .filter(step -> step.to().equals(EntryState.NOTIFIED.name()))
                .mapToInt(MatterStep::place)
                .max()
                .orElse(0);
        return statements.stream()
                .filter(statement -> statement.step() > told)
                .max(Comparator.comparingInt(SubjectStatement::step));
    }

    /** It says something else than who was told was told: notice is given again, if its list asks it. */
    void hearAgain() {
        hearing = hearing == null ? null : hearing.served(null);
    }

    /**
     * Its records say something else than who was told was told, or it is of another subject, whom nobody told: what was decided and
     * served on that is void, the bureau tells it anew.
     */
    public void beToldAnew(Signature by) {
        if (state() == EntryState.PUBLISHED || hearing == null || hearing.notified() == null) {
            return;
        }
        hearAgain();
        decision = null;
        if (isBeingHeard() || StepsOfAnEntry.isDecided(state())) {
            take(EntryState.RETURNED, by);
        }
    }

    /** Whether nobody was told, though its list asks it. */
    public boolean isToBeTold() {
        return hearing != null && hearing.notified() == null;
    }

    /** What who was told said, the earliest first. */
    public List<SubjectStatement> statements() {
        return statements.stream()
                .sorted(Comparator.comparingInt(SubjectStatement::step))
                .toList();
    }

    /** {@code null} where the list asks no notice. */
    public Hearing hearing() {
        return hearing;
    }

    /** {@code null} until it is served. */
    public ServedDecision decision() {
        return decision;
    }
}
