package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.text.Texts;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.RemovalCause;
import org.creditportal.lists.domain.Ground;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.Removal;
import org.creditportal.lists.domain.Responsibility;
import org.creditportal.records.api.record.HeldRecordView;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordKeptBack;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectNumber;

/**
 * Brings entries to what the records that they rest on are now (K-7, K-26, K-29; 行政处罚法 Art. 48: within three days). Asks the
 * records themselves, so that whatever comes late or twice does no harm.
 */
@ApplicationScoped
class FollowedRecords {

    /** What persons lose by their own records, they lose for that cause, and not for the sake of the entity's entry. */
    static final Comparator<ListEntry> PERSONS_FIRST = Comparator.comparing(entry -> entry.responsibility() == null);

    @Inject
    ListEntries entries;

    @Inject
    RecordGate gate;

    @Inject
    PublicSubjects subjects;

    @Inject
    EntryEvents events;

    @Inject
    EntryPlaces places;

    @Inject
    ListTypeDirectory types;

    @Inject
    OfficialDays days;

    /** @param corrected whether a record says something else, so that words of the clerk's own are to be compared */
    void follow(List<EntryNumber> numbers, boolean corrected) {
        follow(numbers, corrected, null, Signatory.PORTAL.sign(days.now()));
    }

    /**
     * What the credit office resumes counts again, unless something else keeps it back.
     *
     * @param ordered the entry whose resumption is on record by the officer's own act
     * @param by who lifted what kept it back, and why
     */
    void resume(List<EntryNumber> numbers, String ordered, Signature by) {
        follow(numbers, false, ordered, by);
    }

    private void follow(List<EntryNumber> numbers, boolean corrected, String ordered, Signature by) {
        List<EntryNumber> all = withPersons(numbers);
        List<String> records = all.stream()
                .map(number -> entries.find(number.value()))
                .flatMap(Optional::stream)
                .flatMap(entry -> recordsOf(entry, principal(entry)))
                .distinct()
                .toList();
        Map<String, HeldRecordView> held = hold(records);
        all.stream()
                .map(number -> entries.requireForChange(number.value()))
                .sorted(PERSONS_FIRST)
                .toList()
                .forEach(entry -> follow(
                        entry,
                        told(entry, held),
                        corrected && numbers.contains(new EntryNumber(entry.number())),
                        new Resuming(entry.number().equals(ordered), by)));
    }

    /** With those of persons who answer for their entities: what befalls the entity's entry befalls theirs. */
    List<EntryNumber> withPersons(List<EntryNumber> numbers) {
        return numbers.stream()
                .flatMap(number -> Stream.concat(
                        Stream.of(number), entries.dependentsOf(number.value(), EntriesOnRecords.OPEN).stream()))
                .distinct()
                .sorted(Comparator.comparing(EntryNumber::value))
                .toList();
    }

    /** The entry's records; a person's are those of the entity's entry too. */
    private static Stream<String> recordsOf(ListEntry entry, Optional<ListEntry> principal) {
        return Stream.concat(
                entry.recordNumbers().stream(),
                principal.map(ListEntry::recordNumbers).stream().flatMap(List::stream));
    }

    Optional<ListEntry> principal(ListEntry entry) {
        return Optional.ofNullable(entry.responsibility())
                .map(Responsibility::principal)
                .flatMap(entries::find);
    }

    /**
     * What the records say of an entry.
     *
     * @param grounds those that it rests on
     * @param disputed whether one of them is disputed, or one of those of the entity for which the person answers, or the entity's entry is
     *     suspended by a decision: what befalls that befalls the person's (ADR 0072)
     * @param principal the entity's entry
     */
    private record Told(List<HeldRecordView> grounds, boolean disputed, Optional<ListEntry> principal) {}

    private Told told(ListEntry entry, Map<String, HeldRecordView> held) {
        Optional<ListEntry> principal = principal(entry);
        boolean disputed = recordsOf(entry, principal)
                        .map(held::get)
                        .filter(Objects::nonNull)
                        .anyMatch(HeldRecordView::disputed)
                || principal.filter(one -> !one.orders().isEmpty()).isPresent();
        return new Told(HeldGrounds.of(entry, held), disputed, principal);
    }

    Map<String, HeldRecordView> hold(Collection<String> records) {
        return gate.hold(records.stream().map(RecordNumber::new).toList()).stream()
                .collect(Collectors.toMap(record -> record.number().value(), Function.identity()));
    }

    private void follow(ListEntry entry, Told told, boolean corrected, Resuming resuming) {
        if (!EntriesOnRecords.OPEN.contains(entry.state())) {
            return;
        }
        if (isOver(entry)) {
            followOver(entry, told, resuming);
            return;
        }
        if (hasLostPrincipal(entry, told)) {
            takeBack(entry, RemovalCause.PRINCIPAL, entry.responsibility().principal());
            return;
        }
        if (isOfMinor(entry, concerned(entry, told.grounds()))) {
            leaveMinor(entry);
            return;
        }
        boolean turned = followSight(entry, HeldGrounds.areOnlyUnseen(entry, told.grounds()));
        if (entry.isPublicationOver(days.date())) {
            followUnseen(entry, told, resuming);
        } else {
            followSeen(entry, told, corrected, turned, resuming);
        }
    }

    /**
     * What is over is told in reports still, and there as disputed while its records are; nobody else is told of it. Its place is
     * for another that the subject has on the list.
     */
    private void followOver(ListEntry entry, Told told, Resuming resuming) {
        if (told.disputed()) {
            entry.suspend(days.now());
        } else {
            entry.resume(resuming.by());
        }
        if (entry.holdsPlace()) {
            entry.releaseIfExpired(days.date());
            places.passOn(entry);
        }
    }

    /** Whether nobody told a person's published entry that the entity's is over. */
    private static boolean hasLostPrincipal(ListEntry entry, Told told) {
        return entry.state() == EntryState.PUBLISHED
                && entry.responsibility() != null
                && told.principal().filter(one -> !one.state().isFinal()).isEmpty();
    }

    private void followSeen(ListEntry entry, Told told, boolean corrected, boolean turned, Resuming resuming) {
        List<HeldRecordView> grounds = told.grounds();
        Optional<String> lost = HeldGrounds.lost(entry, grounds);
        if (lost.isPresent()) {
            if (entry.state() == EntryState.PUBLISHED) {
                takeBack(entry, HeldGrounds.cause(entry, lost.get(), grounds), lost.get());
            } else if (entry.isBeingHeard()) {
                hideNotice(entry);
            }
            return;
        }
        EntryState before = entry.state();
        boolean changed = takeOver(entry, grounds);
        led(entry, before);
        if (corrected) {
            entry.compareFacts(RecordGrounds.grounds(entry, grounds));
        }
        if (entry.state() == EntryState.PUBLISHED) {
            show(entry, told.disputed(), changed || turned, resuming);
        } else if (told.disputed() || !isForThePublic(entry)) {
            hideNotice(entry);
        } else {
            events.showNotice(entry, days.today());
        }
    }

    /** Whether who was to be told anew had been told: the bureau has the entry back. */
    void led(ListEntry entry, EntryState before) {
        if (entry.state() != before) {
            events.led(entry);
            tell(
                    ListsAudit.LIST_ENTRY_TURNED_BACK,
                    entry,
                    entry.lastStep().signature().reason());
        }
    }

    boolean isForThePublic(ListEntry entry) {
        return types.isPublic(entry.listType());
    }

    /** A proposal is not told to the public while its list is closed or a record that it rests on is kept back, and its days stand still. */
    void hideNotice(ListEntry entry) {
        events.hideNotice(entry, days.today());
    }

    /**
     * What the public sees no more rests on the decision, also when the record's own time to be shown is over; what annuls it is told
     * by {@link EntriesOnRecords#keptBack}. It counts further, so that it is suspended and goes on as any other.
     */
    private void followUnseen(ListEntry entry, Told told, Resuming resuming) {
        List<HeldRecordView> grounds = told.grounds();
        boolean changed = HeldGrounds.areWhole(entry, grounds) && takeOver(entry, grounds);
        if (entry.state() == EntryState.PUBLISHED) {
            show(entry, told.disputed(), changed, resuming);
        }
    }

    /** What befell a record ends what rests on it; what only keeps it from the public does not end what the public sees no more. */
    void lose(ListEntry entry, RecordKeptBack event) {
        boolean onlyUnseen = event.because() == KeepingBack.WITHHELD && !isMinors(event.number());
        if (!onlyUnseen || !entry.hasOwnTerm() && !entry.isPublicationOver(days.date())) {
            takeBack(entry, RemovalCause.valueOf(event.because().name()), event.number());
        } else if (entry.hasOwnTerm()) {
            followSight(entry, true);
        }
    }

    /** Who answers for an entity is listed on the entity's records, which tell nothing of the person's age. */
    boolean isOfMinor(ListEntry entry) {
        return isOfMinor(entry, entry.subject().number());
    }

    private boolean isOfMinor(ListEntry entry, String subject) {
        return entry.subject().isPerson() && subjects.isMinor(new SubjectNumber(subject));
    }

    /** Whom the entry's own records concern by now. */
    private static String concerned(ListEntry entry, List<HeldRecordView> grounds) {
        return entry.responsibility() == null && HeldGrounds.areWhole(entry, grounds)
                ? RecordGrounds.subject(grounds).number()
                : entry.subject().number();
    }

    /** A minor is on no list, and the public is told of none that may come to be (K-7). */
    void leaveMinor(ListEntry entry) {
        if (entry.state() == EntryState.PUBLISHED) {
            takeBack(entry, RemovalCause.WITHHELD, "MINOR", entry.subject().number());
        } else if (entry.isBeingHeard()) {
            hideNotice(entry);
        }
    }

    private boolean isMinors(String record) {
        return gate.findWithholding(new RecordNumber(record))
                .filter(WithholdingGround.MINOR::equals)
                .isPresent();
    }

    /** Whether it leaves the sight of the public in this transaction, or may be seen again. */
    private boolean followSight(ListEntry entry, boolean unseen) {
        boolean turned = entry.beUnseen(unseen, days.now());
        if (turned && unseen) {
            events.unseen(entry);
        }
        if (turned) {
            tell(ListsAudit.LIST_ENTRY_CHANGED, entry, null);
        }
        return turned;
    }

    private boolean isOver(ListEntry entry) {
        return entry.standing(days.date()) == EntryStanding.EXPIRED;
    }

    /** Has the entry say what the records say now; tells whether that is something new. */
    boolean takeOver(ListEntry entry, List<HeldRecordView> held) {
        List<Ground> grounds = RecordGrounds.grounds(entry, held);
        ListedSubject concerned = entry.responsibility() == null ? RecordGrounds.subject(held) : entry.subject();
        boolean placeFree = places.isFree(entry, concerned.number());
        tellAnew(entry, concerned.number());
        boolean changed = entry.follow(concerned, grounds, placeFree, byRecords());
        places.regain(entry, placeFree);
        if (changed) {
            entry.findBy(subjects.findNames(new SubjectNumber(concerned.number())));
            tell(ListsAudit.LIST_ENTRY_CHANGED, entry, null);
        }
        return changed;
    }

    /** Whoever it is of from now on was not told, unless that is who was told by another number. */
    void tellAnew(ListEntry entry, String concerned) {
        SubjectNumber told = new SubjectNumber(entry.subject().number());
        if (!subjects.isSame(told, new SubjectNumber(concerned))) {
            entry.beToldAnew(byRecords());
        }
    }

    private Signature byRecords() {
        String reason = Texts.of("lists", Locale.SIMPLIFIED_CHINESE).get("followed.reason");
        return Signatory.PORTAL.sign(days.now(), Reason.demand(reason, ListsError.DECISION_INCOMPLETE));
    }

    /**
     * Who has entries counted again.
     *
     * @param told whether it is on record by the officer's own act
     */
    private record Resuming(boolean told, Signature by) {}

    private void show(ListEntry entry, boolean suspended, boolean changed, Resuming resuming) {
        boolean hidden = entry.isSuspended();
        if (suspended) {
            suspend(entry);
        } else {
            entry.resume(resuming.by());
        }
        boolean resumed = hidden && !entry.isSuspended();
        if (resumed && !resuming.told()) {
            tell(ListsAudit.LIST_ENTRY_RESUMED, entry, null);
        }
        if (resumed || changed && !entry.isSuspended()) {
            events.publish(new EntryPublished(entry.number()));
        }
    }

    /** A published entry is not shown while a record that it rests on is disputed. */
    void suspend(ListEntry entry) {
        if (!entry.isSuspended()) {
            entry.suspend(days.now());
            events.hide(entry);
            tell(ListsAudit.LIST_ENTRY_SUSPENDED, entry, null);
        }
    }

    /**
     * And what hangs on it falls, before the audit trail is told: whoever wrote there waits for nothing more. Its words are those of
     * the bundle's {@code lostGround.<cause>}; in Chinese, as all files are kept.
     */
    void takeBack(ListEntry entry, RemovalCause cause, String record) {
        takeBack(entry, cause, cause.name(), record);
    }

    private void takeBack(ListEntry entry, RemovalCause cause, String words, String befallen) {
        String reason = Texts.of("lists", Locale.SIMPLIFIED_CHINESE).get("lostGround." + words, befallen);
        Removal removal = types.findRemoval(cause).map(Removal::ofPortal).orElse(null);
        entry.loseGround(removal, reason, days.now());
        events.hide(entry);
        events.over(entry);
        tell(ListsAudit.LIST_ENTRY_WITHDRAWN, entry, reason);
    }

    void tell(String event, ListEntry entry, String reason) {
        events.tell(event, entry, reason);
    }
}
