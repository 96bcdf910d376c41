package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.lists.api.AmendListing;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.ProposeListing;
import org.creditportal.lists.domain.DecisionDocument;
import org.creditportal.lists.domain.Ground;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.Proposal;
import org.creditportal.records.api.record.HeldRecordView;
import org.creditportal.records.api.record.Publication;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordRow;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.record.RecordView;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;

/** Takes from the records what the rules of listing must know. */
@ApplicationScoped
class RecordGrounds {

    @Inject
    RecordLookup records;

    @Inject
    RecordGate gate;

    @Inject
    PublicSubjects subjects;

    @Inject
    FollowedRecords followed;

    @Inject
    PersonsOfEntities persons;

    /** The entry's records, held; before the entry itself, as whoever keeps a record back does. */
    List<HeldRecordView> hold(ListEntry entry) {
        followed.lockPrincipal(entry);
        return List.copyOf(followed.hold(entry.recordNumbers()).values());
    }

    /**
     * Nothing is published that rests on a record which may not be: withheld, withdrawn, repaired, disputed, past its ceiling
     * (K-7); and what is says what the records say.
     */
    void demandPublishable(ListEntry entry, List<HeldRecordView> held, LocalDate until, OfficialDay today) {
        followed.demandPrincipal(entry, until, today);
        demandBehind(entry);
        demandShown(entry, held);
        followed.takeOver(entry, held);
        if (entry.isToBeTold()) {
            throw new ListingRefusedException(ListsError.NOTICE_MISSING);
        }
    }

    /** Nobody is listed with an entity of whom it was found since that he never stood behind it. */
    void demandBehind(ListEntry entry) {
        if (followed.principal(entry)
                .filter(principal -> persons.neverStood(principal, entry))
                .isPresent()) {
            throw new ListingRefusedException(ListsError.NOT_BEHIND_ENTITY);
        }
    }

    /** The public is told of nothing that it may not be shown: it could not read what it is to object to. */
    void demandTellable(ListEntry entry, List<HeldRecordView> held) {
        if (entry.hearing() != null && entry.hearing().kind() == NoticeKind.PUBLIC_NOTICE) {
            demandShown(entry, held);
            if (!followed.isForThePublic(entry)) {
                throw new ListingRefusedException(ListsError.NOTICE_ON_CLOSED_LIST);
            }
        }
    }

    private static void demandShown(ListEntry entry, List<HeldRecordView> held) {
        HeldGrounds.notShown(entry, held).ifPresent(record -> {
            throw new ListingRefusedException(ListsError.RECORD_NOT_PUBLISHABLE, record);
        });
    }

    /** A person who answers for the entity of an entry, by the same records. */
    Proposal responsible(ListEntry principal, SubjectView person, ListTypeDefinition type, String facts) {
        List<RecordNumber> numbers =
                principal.recordNumbers().stream().map(RecordNumber::new).toList();
        List<HeldRecordView> held = gate.holdWithSubjects(numbers);
        return new Proposal(
                type,
                BasisKey.of(principal.basis()),
                principal.reason(),
                new ListedSubject(person.number().value(), kind(person.kind()), person.name(), person.code()),
                person.minor(),
                grounds(numbers.stream().map(records::require).toList(), held),
                facts);
    }

    /** Several records with their subjects, in one order whoever asks, before any of them is proposed upon. */
    void hold(Collection<RecordRow> rows) {
        gate.holdWithSubjects(rows.stream()
                .map(RecordRow::number)
                .distinct()
                .sorted(Comparator.comparing(RecordNumber::value))
                .toList());
    }

    /** What happened, as the record says; {@code null} where it does not. */
    String facts(String record) {
        return records.require(new RecordNumber(record)).valueOf("FACTS");
    }

    /** What an entry that was sent back is to say: judged as a proposal is. */
    Proposal amendment(AmendListing command, ListTypeDefinition type) {
        return proposal(
                new ProposeListing(
                        command.recordNumbers(),
                        type.id(),
                        command.basis(),
                        command.reason(),
                        command.facts(),
                        command.token()),
                type);
    }

    /** Whoever else proposes for the same subject, or would change a record, waits until this proposal is through. */
    Proposal proposal(ProposeListing command, ListTypeDefinition type) {
        List<RecordNumber> numbers = command.recordNumbers().stream()
                .distinct()
                .map(RecordNumber::new)
                .toList();
        List<HeldRecordView> held = gate.holdWithSubjects(numbers);
        List<RecordView> views = numbers.stream().map(records::require).toList();
        SubjectView subject = views.stream()
                .findFirst()
                .map(RecordView::subject)
                .orElseThrow(() -> new ListingRefusedException(ListsError.RECORD_MISSING));
        List<Ground> grounds = grounds(views, held);
        return new Proposal(
                type,
                command.basis(),
                command.reason(),
                subject(subject, latest(views)),
                subject.minor(),
                grounds,
                command.facts());
    }

    /** The subject under the name that the decision gives it: what is published is what was decided, whoever it is called today. */
    private static ListedSubject subject(SubjectView subject, RecordView decision) {
        return new ListedSubject(
                subject.number().value(), kind(subject.kind()), decision.row().subjectName(), subject.code());
    }

    private static RecordView latest(List<RecordView> records) {
        return records.stream()
                .max(Comparator.comparing(row -> row.row().decidedOn()))
                .orElseThrow();
    }

    /** Every name that the subject has or had. */
    List<String> names(ListedSubject subject) {
        return subjects.findNames(new SubjectNumber(subject.number()));
    }

    /** Nothing new rests on what is over: it counts no more. */
    private static List<Ground> grounds(List<RecordView> views, List<HeldRecordView> held) {
        Set<RecordNumber> over = held.stream()
                .filter(HeldGrounds::isOver)
                .map(HeldRecordView::number)
                .collect(Collectors.toSet());
        return views.stream()
                .map(record -> ground(record, over.contains(record.row().number())))
                .toList();
    }

    private static Ground ground(RecordView record, boolean over) {
        DecisionDocument document = new DecisionDocument(
                record.row().documentNumber(),
                record.row().authorityName(),
                record.row().decidedOn());
        return new Ground(
                record.row().number().value(),
                record.row().bureau(),
                record.row().subjectNumber().value(),
                document,
                isUsable(record.row().state()) && record.repairedOn() == null && !over,
                record.withholding() != null,
                record.retainedUntil(),
                record.valueOf("FACTS"));
    }

    /** The records of an entry as grounds: they are what they were, the bureau's own. */
    static List<Ground> grounds(ListEntry entry, List<HeldRecordView> held) {
        return held.stream().map(record -> ground(entry, record)).toList();
    }

    private static Ground ground(ListEntry entry, HeldRecordView record) {
        return new Ground(
                record.number().value(),
                entry.bureau(),
                record.subject().value(),
                new DecisionDocument(record.documentNumber(), record.authorityName(), record.decidedOn()),
                record.publication() != Publication.FORBIDDEN,
                false,
                record.retainedUntil(),
                record.facts());
    }

    /** Whom the records concern, as the latest of them says. */
    static ListedSubject subject(List<HeldRecordView> held) {
        HeldRecordView latest = held.stream()
                .max(Comparator.comparing(HeldRecordView::decidedOn))
                .orElseThrow();
        return new ListedSubject(
                latest.subject().value(), kind(latest.subjectKind()), latest.subjectName(), latest.subjectCode());
    }

    private static boolean isUsable(RecordState state) {
        return switch (state) {
            case RECORDED -> true;
            case WITHDRAWN -> false;
        };
    }

    static ListedSubjectKind kind(SubjectKind kind) {
        return switch (kind) {
            case LEGAL_PERSON, OTHER_ORGANISATION -> ListedSubjectKind.LEGAL_PERSON;
            case SOLE_TRADER -> ListedSubjectKind.SOLE_TRADER;
            case NATURAL_PERSON -> ListedSubjectKind.NATURAL_PERSON;
        };
    }
}
