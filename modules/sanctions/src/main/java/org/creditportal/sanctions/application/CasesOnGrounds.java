package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.lists.api.EntryGate;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.HeldEntryView;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.received.ReceivedEntryEnded;
import org.creditportal.records.api.record.HeldRecordView;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.Publication;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordKeptBack;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.sanctions.api.ListProfile;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureObject;
import org.creditportal.sanctions.domain.Ground;
import org.creditportal.sanctions.domain.JointCase;

/** Follows list entries and records: what they stop stops with them, what is in force has its case. */
@ApplicationScoped
public class CasesOnGrounds {

    /** What stops measures while lists or records say that their ground is not shown. */
    private static final String GROUND_SUSPENDED = "ground";

    @Inject
    OpenCases cases;

    @Inject
    OpenMarks marks;

    @Inject
    MovedGrounds moved;

    @Inject
    RestingMatters resting;

    @Inject
    EntryGate entries;

    @Inject
    RecordGate records;

    @Inject
    ListProfiles profiles;

    /** An entry leaves the public: so do its measures, within the same transaction. */
    void entryHidden(@Observes EntryHidden event) {
        if (event.forGood()) {
            resting.liftBecause(event.number(), "withdrawn");
        } else {
            resting.suspend(event.number(), GROUND_SUSPENDED);
        }
    }

    /** The source of an entry that others decided tells it no more: its measures end within the same transaction. */
    void receivedEntryEnded(@Observes ReceivedEntryEnded event) {
        resting.liftBecause(event.number(), "endedAtSource");
    }

    /** A record is kept back: so are the measures that rest on it without a list between. */
    void recordKeptBack(@Observes RecordKeptBack event) {
        if (event.because() == KeepingBack.DISPUTED) {
            resting.suspend(event.number(), GROUND_SUSPENDED);
        } else {
            resting.liftBecause(event.number(), "keptBack");
        }
    }

    /** Brings the case of an entry to what the entry is now; asks the entry itself, so that what comes late does no harm. */
    void followEntry(String number) {
        entries.hold(new EntryNumber(number)).ifPresent(this::follow);
    }

    /** The same for many that came in together: those on which nothing rests yet are asked for, and have their cases opened, at once. */
    void followEntries(List<String> numbers) {
        List<HeldEntryView> held =
                entries.holdReceived(numbers.stream().map(EntryNumber::new).toList());
        Set<String> grounds = new HashSet<>(cases.knownGrounds(numbers));
        grounds.addAll(marks.openGrounds(numbers));
        List<Ground> fresh = new ArrayList<>();
        for (HeldEntryView entry : held) {
            if (entry.standing() == EntryStanding.IN_FORCE
                    && !grounds.contains(entry.number().value())) {
                ground(entry).ifPresent(fresh::add);
            } else {
                follow(entry);
            }
        }
        cases.openAll(fresh);
    }

    private void follow(HeldEntryView entry) {
        String number = entry.number().value();
        switch (entry.standing()) {
            case IN_FORCE -> apply(entry);
            case SUSPENDED -> {
                moved.leave(number, moved.same(entry.subjectNumber()), entry.until());
                resting.suspend(number, GROUND_SUSPENDED);
            }
            case EXPIRED -> resting.liftBecause(number, "expired");
            case WITHDRAWN, REJECTED -> resting.liftBecause(number, "withdrawn");
            case PROPOSED, APPROVED -> {}
        }
    }

    private void apply(HeldEntryView entry) {
        String number = entry.number().value();
        Predicate<String> same = moved.same(entry.subjectNumber());
        boolean left = moved.leave(number, same, entry.until()).isPresent();
        Optional<JointCase> open = left ? Optional.empty() : cases.openOf(number);
        open.ifPresent(found -> cases.follow(found, entry.basis(), entry.facts(), entry.until()));
        resting.resume(number, GROUND_SUSPENDED);
        if (open.isEmpty()) {
            ground(entry).ifPresent(ground -> cases.open(ground, same));
        }
    }

    /** A list whose meaning for measures nobody has written down opens no case: nothing would fit. */
    private Optional<Ground> ground(HeldEntryView entry) {
        return profiles.of(entry.listType())
                .filter(profile -> entry.colour() != null)
                .map(profile -> ground(entry, profile));
    }

    private static Ground ground(HeldEntryView entry, ListProfile profile) {
        boolean red = entry.colour() == ListColour.RED;
        return new Ground(
                entry.number().value(),
                true,
                red ? MeasureEffect.INCENTIVE : MeasureEffect.SANCTION,
                entry.listType(),
                red ? null : profile.degree(),
                new Ground.Subject(entry.subjectNumber(), entry.subjectName(), kind(entry.subjectKind())),
                entry.bureau(),
                entry.basis(),
                entry.documentNumber(),
                entry.facts(),
                entry.until());
    }

    private static MeasureObject kind(ListedSubjectKind kind) {
        return switch (kind) {
            case LEGAL_PERSON -> MeasureObject.ORGANISATION;
            case SOLE_TRADER -> MeasureObject.SOLE_TRADER;
            case NATURAL_PERSON -> MeasureObject.NATURAL_PERSON;
        };
    }

    /** Brings the case on a ground to what the ground is now, whichever kind it is, and lifts what has had its last day. */
    void follow(String ground) {
        if (entries.hold(new EntryNumber(ground)).isPresent()) {
            followEntry(ground);
        } else {
            followRecord(ground);
        }
        cases.expire(ground);
    }

    /** A record says something else; nothing may rest on it. */
    void corrected(String record) {
        List<String> one = List.of(record);
        if (!cases.knownGrounds(one).isEmpty() || !marks.openGrounds(one).isEmpty()) {
            followRecord(record);
        }
    }

    /** Whom the grounds of these subjects concern may be another of them now. */
    void separated(List<String> subjects) {
        Stream.concat(cases.groundsOf(subjects).stream(), marks.groundsOf(subjects).stream())
                .distinct()
                .sorted()
                .forEach(this::follow);
    }

    /** Brings the case of a record to what the record is now. */
    void followRecord(String number) {
        List<HeldRecordView> held = records.hold(List.of(new RecordNumber(number)));
        if (held.isEmpty() || held.get(0).publication() == Publication.FORBIDDEN) {
            resting.liftBecause(number, "keptBack");
            return;
        }
        follow(held.get(0));
        if (held.get(0).publication() == Publication.SUSPENDED) {
            resting.suspend(number, GROUND_SUSPENDED);
        } else {
            resting.resume(number, GROUND_SUSPENDED);
        }
    }

    /** Whoever it concerns now is whom an officer found it to call for measures against; which, is chosen and reviewed anew. */
    private void follow(HeldRecordView record) {
        String number = record.number().value();
        Predicate<String> same = moved.same(record.subject().value());
        Optional<JointCase> left = moved.leave(number, same, record.lastDay());
        if (left.isPresent()) {
            cases.open(ground(left.get(), record), same);
        } else {
            cases.openOf(number)
                    .ifPresent(found -> cases.follow(found, found.basis(), record.facts(), lastDay(found, record)));
        }
    }

    private static LocalDate lastDay(JointCase of, HeldRecordView record) {
        LocalDate longest = record.lastDay();
        return longest != null && longest.isBefore(of.until()) ? longest : of.until();
    }

    private static Ground ground(JointCase of, HeldRecordView record) {
        return new Ground(
                of.ground(),
                false,
                of.effect(),
                of.listType(),
                of.degree(),
                new Ground.Subject(
                        record.subject().value(), record.subjectName(), GroundsOnRecords.kind(record.subjectKind())),
                of.bureau(),
                of.basis(),
                record.documentNumber(),
                record.facts(),
                lastDay(of, record));
    }
}
