package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.record.HeldRecordView;
import org.creditportal.records.api.record.Publication;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.sanctions.api.InitiateCase;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureObject;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.domain.Ground;

/** What an officer opens a case on: a record of his bureau, with the law that calls for measures. */
@ApplicationScoped
class GroundsOnRecords {

    @Inject
    private RecordLookup lookup;

    @Inject
    private RecordGate gate;

    @Inject
    private OpenCases cases;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private ListProfiles profiles;

    @Inject
    private LegalDate legalDate;

    /** A ground with who opens the case on it, and why. */
    record Opening(Ground ground, Signature signature) {}

    /** The record is held until the transaction ends, before anything that rests on it is locked. */
    Opening opening(InitiateCase command) {
        RecordNumber number = new RecordNumber(command.recordNumber());
        boolean own = officers.officer().isOf(lookup.require(number).row().bureau());
        List<HeldRecordView> held = gate.hold(List.of(number));
        if (!own || held.isEmpty() || held.get(0).publication() != Publication.ALLOWED) {
            throw new SanctionsRefusedException(SanctionsError.GROUND_NOT_USABLE, command.recordNumber());
        }
        demandComplete(command, held.get(0));
        cases.makeRoom(command.recordNumber());
        return new Opening(ground(command, held.get(0)), officers.sign(command.reason()));
    }

    private void demandComplete(InitiateCase command, HeldRecordView record) {
        boolean known = command.listType() != null
                && profiles.of(command.listType())
                        .filter(profile -> profile.degree() != null)
                        .isPresent();
        boolean basis = command.basisDocument() != null
                && !command.basisDocument().isBlank()
                && command.basisArticle() != null
                && !command.basisArticle().isBlank();
        boolean lastDay = command.until() != null
                && !command.until().isBefore(legalDate.today())
                && (record.lastDay() == null || !command.until().isAfter(record.lastDay()));
        if (!known || !basis || !lastDay || command.degree() == null) {
            throw new SanctionsRefusedException(SanctionsError.CASE_INCOMPLETE);
        }
    }

    private Ground ground(InitiateCase command, HeldRecordView record) {
        return new Ground(
                command.recordNumber(),
                false,
                MeasureEffect.SANCTION,
                command.listType(),
                command.degree(),
                new Ground.Subject(record.subject().value(), record.subjectName(), kind(record.subjectKind())),
                officers.officer().bureau(),
                new Citation(
                        command.basisDocument().strip(), command.basisArticle().strip(), null),
                record.documentNumber(),
                record.facts(),
                command.until());
    }

    static MeasureObject kind(SubjectKind kind) {
        return switch (kind) {
            case LEGAL_PERSON, OTHER_ORGANISATION -> MeasureObject.ORGANISATION;
            case SOLE_TRADER -> MeasureObject.SOLE_TRADER;
            case NATURAL_PERSON -> MeasureObject.NATURAL_PERSON;
        };
    }
}
