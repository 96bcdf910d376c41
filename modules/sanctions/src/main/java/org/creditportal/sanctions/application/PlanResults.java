package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.batch.InspectionRecords;
import org.creditportal.records.api.batch.RecordInspection;
import org.creditportal.records.api.record.HeldRecordView;
import org.creditportal.records.api.record.InspectionFinding;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.supervision.PlanState;
import org.creditportal.sanctions.api.supervision.TellResult;
import org.creditportal.sanctions.domain.supervision.InspectionPlan;
import org.creditportal.sanctions.domain.supervision.PlannedSubject;

/** What came of inspections: each result is a record of the subject in the transaction in which it is told (K-17). */
@ApplicationScoped
class PlanResults {

    /** Papers and records are in the official language. */
    private static final Texts TEXTS = Texts.of("sanctions", Locale.CHINESE);

    @Inject
    private PlanSteps steps;

    @Inject
    private SubjectIdentification identification;

    @Inject
    private RecordGate records;

    @Inject
    private InspectionRecords inspections;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private PlanClock clock;

    /** The plan comes first: of two who tell the same, the second finds it told before anything is put on record twice. */
    String tell(TellResult command) {
        InspectionPlan plan = steps.locked(command.number().value(), command.seenVersion());
        plan.demandFit(command, officers.current(), clock.today());
        PlannedSubject subject = plan.inspected(command.inspection());
        IdentifiedSubject known = known(subject);
        String made = recorded(plan, command, subject, known);
        if (command.namesRecord() && !isAbout(held(command.recordNumber()), subject, known)) {
            throw new SanctionsRefusedException(SanctionsError.RESULT_UNFIT);
        }
        plan.tell(command, made, officers.current(), officers.current().sign(clock.now()), clock.today());
        if (plan.state() == PlanState.CLOSED) {
            clock.end(plan);
        }
        return null;
    }

    /** {@code null} where the code means nobody any more, or several of whom none is the one that was drawn. */
    private IdentifiedSubject known(PlannedSubject subject) {
        List<IdentifiedSubject> meant =
                identification.findByCodes(List.of(subject.code())).getOrDefault(subject.code(), List.of());
        return drawn(subject, meant).orElse(null);
    }

    /** Whom the code means; of several, the one that was drawn. */
    static Optional<IdentifiedSubject> drawn(PlannedSubject subject, List<IdentifiedSubject> meant) {
        return IdentifiedSubject.only(meant).or(() -> meant.stream()
                .filter(one -> one.numbers().contains(subject.subjectNumber()))
                .findFirst());
    }

    /** Number of the record of the inspection; {@code null} where the catalogue has no item for the bureau's inspections. */
    private String recorded(InspectionPlan plan, TellResult command, PlannedSubject subject, IdentifiedSubject known) {
        return inspections
                .record(new RecordInspection(
                        TEXTS.get("plan.option.document", plan.number(), Integer.toString(command.inspection())),
                        subject.code(),
                        known == null ? subject.name() : known.subject().name(),
                        known == null
                                ? SubjectKind.LEGAL_PERSON
                                : known.subject().kind(),
                        plan.matter(),
                        InspectionFinding.valueOf(command.result().name()),
                        command.inspectedOn(),
                        command.note()))
                .map(RecordNumber::value)
                .orElse(null);
    }

    private HeldRecordView held(String number) {
        return records.hold(List.of(new RecordNumber(number.strip()))).stream()
                .findFirst()
                .orElseThrow(() -> new SanctionsRefusedException(SanctionsError.RESULT_UNFIT));
    }

    private static boolean isAbout(HeldRecordView record, PlannedSubject subject, IdentifiedSubject known) {
        return record.subject().value().equals(subject.subjectNumber())
                || known != null && known.numbers().contains(record.subject().value());
    }
}
