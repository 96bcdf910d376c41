package org.creditportal.lists.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.lists.api.EntryNotice;
import org.creditportal.lists.api.EntryState;

/** What an entry says: of whom, on which list, by which law, on which records; and what it is found by. */
@MappedSuperclass
public abstract class StatedEntry extends Matter<EntryState> {

    @Column(name = "list_type", nullable = false, updatable = false)
    private String listType;

    @Embedded
    private ListedSubject subject;

    /** Names its subject's place on the list while it holds that; the database keeps it unique. */
    @Column(name = "active_key")
    private String activeKey;

    /** What it is found by: every name of its subject and the document's number, folded. */
    @Column(name = "search_text")
    private String searchText;

    @Embedded
    private Basis basis;

    @ElementCollection
    @CollectionTable(name = "lst_entry_record", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "record_number", nullable = false)
    private Set<String> recordNumbers = new HashSet<>();

    @Embedded
    private Statement statement;

    /** The listing reason; {@code null} where none was named. */
    @Column(name = "listing_reason")
    private String reason;

    @ElementCollection
    @CollectionTable(name = "lst_entry_correction", joinColumns = @JoinColumn(name = "entry_id"))
    private List<EntryCorrection> corrections = new ArrayList<>();

    /** By what the credit office keeps it from the public, each decision by itself. */
    @ElementCollection
    @CollectionTable(name = "lst_entry_order", joinColumns = @JoinColumn(name = "entry_id"))
    private List<SuspensionOrder> orders = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "lst_entry_suspension", joinColumns = @JoinColumn(name = "entry_id"))
    private List<SuspensionStep> suspensionSteps = new ArrayList<>();

    /** {@code null} for none. */
    @Embedded
    private NoticesKept notices;

    /** Since when only the public may not see what it rests on; {@code null} while it may, and where the entry does not outlast that. */
    @Column(name = "unseen_since")
    private Instant unseenSince;

    protected StatedEntry() {}

    StatedEntry(Proposal proposal, Citation basis, String bureau) {
        super(bureau);
        this.listType = proposal.type().id();
        this.subject = proposal.subject();
        this.basis = new Basis(basis);
        proposal.grounds().forEach(ground -> recordNumbers.add(ground.record()));
        this.statement = Statement.of(proposal.facts(), proposal.grounds());
        this.reason = proposal.reason();
        holdPlace();
    }

    /** The key that an open or published entry of the subject holds on the list. */
    public static String activeKey(String listType, String subjectNumber) {
        return listType + "/" + subjectNumber;
    }

    void holdPlace() {
        activeKey = activeKey(listType, subject.number());
    }

    void leavePlace() {
        activeKey = null;
    }

    /** Whether it holds its subject's place on the list; of two that a merger brought onto a list, one does not. */
    public boolean holdsPlace() {
        return activeKey != null;
    }

    /** It says what is proposed now; what it said is kept. */
    void amend(Proposal proposal, Citation law, EntryCorrection before) {
        keep(before);
        basis = new Basis(law);
        recordNumbers.clear();
        proposal.grounds().forEach(ground -> recordNumbers.add(ground.record()));
        statement = Statement.of(proposal.facts(), proposal.grounds());
        reason = proposal.reason();
    }

    Statement statement() {
        return statement;
    }

    /** It says this from now on. */
    void say(Statement now) {
        statement = now;
    }

    /** It says this, and rests on this law, from now on; what it said is kept. */
    void correct(String facts, Citation law, EntryCorrection before) {
        keep(before);
        statement = statement.inWords(facts);
        basis = new Basis(law);
    }

    /** What it said before is kept. */
    void keep(EntryCorrection before) {
        corrections.add(before);
    }

    /** Has the credit office take note of what befell it. */
    public void note(EntryNotice befallen) {
        notices = NoticesKept.with(notices, befallen);
    }

    /** That is done, or to be done no more. */
    public void noted(Collection<EntryNotice> done) {
        notices = NoticesKept.without(notices, done);
    }

    void noteNothing() {
        notices = null;
    }

    /** What the credit office has to take note of. */
    public Set<EntryNotice> notices() {
        return NoticesKept.of(notices);
    }

    /** What it said before, the oldest first. */
    public List<EntryCorrection> corrections() {
        return corrections.stream()
                .sorted(Comparator.comparingInt(EntryCorrection::place))
                .toList();
    }

    /** Sent back, it is proposed again; who amends it once more before it is decided leads it nowhere else. */
    void proposeAgain(Signature by) {
        if (state() == EntryState.RETURNED) {
            take(EntryState.PROPOSED, by);
        } else {
            stay(by);
        }
    }

    /** By this decision of the credit office, beside those that stand. */
    void beKeptBack(boolean counts, String document, String words, Signatory officer, OfficialDay today) {
        SuspensionOrder order = SuspensionOrder.of(counts, orders, document, words, officer, today);
        orders.add(order);
        keepSuspension(false, officer.sign(order.at(), new Reason(order.reason())));
    }

    void keepSuspension(boolean resumed, Signature by) {
        suspensionSteps.add(new SuspensionStep(suspensionSteps.size() + 1, resumed, by));
    }

    /** When it was suspended and resumed, the oldest first. */
    public List<SuspensionStep> suspensionSteps() {
        return suspensionSteps.stream()
                .sorted(Comparator.comparingInt(SuspensionStep::place))
                .toList();
    }

    /** By no decision any more. */
    void beKeptBackNoMore() {
        orders.clear();
    }

    /**
     * What it rests on may be shown no more, or again, and stands: one that counts for a term of its own is out of the public's sight
     * meanwhile.
     *
     * @return whether it was otherwise before
     */
    public boolean beUnseen(boolean unseen, Instant now) {
        boolean changes = unseen != (unseenSince != null);
        unseenSince = unseen ? (changes ? now : unseenSince) : null;
        return changes;
    }

    /** Whether it is out of the public's sight because its records are. */
    public boolean isUnseen() {
        return unseenSince != null;
    }

    /**
     * The credit office lifts one of its decisions; another, or a disputed record, may keep it from the public still.
     *
     * @param document number of the decision; may be {@code null} where one alone stands
     * @return the number of the decision that was lifted
     */
    public String liftOrder(String document, Signatory officer) {
        demand(StepRule.CREDIT_OFFICE, officer);
        SuspensionOrder lifted = SuspensionOrder.demand(orders, document);
        orders.remove(lifted);
        return lifted.document();
    }

    /** Whether the portal took it back by itself. */
    public boolean lostGround() {
        return state() == EntryState.WITHDRAWN && lastStep().signature().isByPortal();
    }

    /** Whether the credit office keeps it from the public by the decision of this number. */
    public boolean isSuspendedBy(String document) {
        return orders.stream().anyMatch(order -> order.document().equals(document));
    }

    /** By what the credit office keeps it from the public, the oldest decision first; none while it does not. */
    public List<SuspensionOrder> orders() {
        return orders.stream().sorted(Comparator.comparing(SuspensionOrder::at)).toList();
    }

    /** It is of this subject from now on, or of the same called otherwise. */
    void beOf(ListedSubject concerned) {
        subject = concerned;
    }

    /** Is found from now on by every name that its subject has or had, beside the one that it shows, and by its document. */
    public void findBy(List<String> names) {
        searchText = FoundBy.text(subject, names, document());
    }

    public String listType() {
        return listType;
    }

    public ListedSubject subject() {
        return subject;
    }

    public Citation basis() {
        return basis.citation();
    }

    public String facts() {
        return statement.facts();
    }

    public List<String> recordNumbers() {
        return recordNumbers.stream().sorted().toList();
    }

    /** Whether the record is one of those that it rests on. */
    public boolean restsOn(String record) {
        return recordNumbers.contains(record);
    }

    public DecisionDocument document() {
        return statement.document();
    }

    /** Id of the listing reason; {@code null} where none was named. */
    public String reason() {
        return reason;
    }

    /** What it is found by; {@code null} for none. */
    public String searchText() {
        return searchText;
    }
}
