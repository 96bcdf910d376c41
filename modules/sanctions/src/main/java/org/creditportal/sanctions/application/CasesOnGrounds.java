package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private OpenCases cases;

    @Inject
    private OpenMarks marks;

    @Inject
    private OpenTypicalCases typicalCases;

    @Inject
    private RestingMatters resting;

    @Inject
    private EntryGate entries;

    @Inject
    private RecordGate records;

    @Inject
    private ListProfiles profiles;

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
            case SUSPENDED -> resting.suspend(number, GROUND_SUSPENDED);
            case EXPIRED -> resting.liftBecause(number, "expired");
            case WITHDRAWN, REJECTED -> resting.liftBecause(number, "withdrawn");
            case PROPOSED, APPROVED -> {}
        }
    }

    private void apply(HeldEntryView entry) {
        String number = entry.number().value();
        Optional<JointCase> open = cases.openOf(number);
        boolean regrouped = open.isPresent() && !open.get().subjectNumber().equals(entry.subjectNumber());
        if (regrouped) {
            cases.lift(number, FallenGround.because("regrouped", number));
            typicalCases.lift(number, FallenGround.because("regrouped", number));
        } else {
            open.ifPresent(found -> cases.follow(found, entry));
        }
        marks.follow(number, entry.subjectNumber(), entry.until());
        resting.resume(number, GROUND_SUSPENDED);
        if (open.isEmpty() || regrouped) {
            ground(entry).ifPresent(cases::open);
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

    /** Brings the case of a record to what the record is now. */
    void followRecord(String number) {
        List<HeldRecordView> held = records.hold(List.of(new RecordNumber(number)));
        if (held.isEmpty()) {
            resting.liftBecause(number, "keptBack");
            return;
        }
        switch (held.get(0).publication()) {
            case ALLOWED -> resting.resume(number, GROUND_SUSPENDED);
            case SUSPENDED -> resting.suspend(number, GROUND_SUSPENDED);
            case FORBIDDEN -> resting.liftBecause(number, "keptBack");
        }
    }
}
