package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.record.ReliantRow;
import org.creditportal.records.api.subject.HeldIdentifierView;
import org.creditportal.records.api.subject.TakeBackIdentifier;
import org.creditportal.records.domain.batch.RecordingTurns;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectIdentifier;
import org.creditportal.records.domain.subject.Subjects;

/** A number that turned out to be another's is taken back from a subject by two officers who decide which subject is which. */
@ApplicationScoped
public class TakeBackIdentifierKind implements ProposalKind<TakeBackIdentifier> {

    @Inject
    Subjects subjects;

    @Inject
    TakenIdentifiers identifiers;

    @Inject
    RestingOnIdentifiers resting;

    @Inject
    Turns turns;

    @Inject
    LegalDate legalDate;

    @Inject
    AuditTrail trail;

    @Override
    public String name() {
        return TakeBackIdentifier.KIND;
    }

    @Override
    public Class<TakeBackIdentifier> commandType() {
        return TakeBackIdentifier.class;
    }

    @Override
    public String proposePermission() {
        return RecordsPermission.SUBJECTS_DECIDE;
    }

    @Override
    public void demandProposable(TakeBackIdentifier command, Officer proposer) {
        Reason.demand(command.reason(), RecordsError.REASON_REQUIRED).text();
        identifiers.takeable(subjects.require(command.subject()), command.kind(), command.identifier());
    }

    @Override
    public String title(TakeBackIdentifier command) {
        Subject subject = subjects.require(command.subject());
        return subject.kind().isPerson() ? subject.number() : subject.name();
    }

    @Override
    public void tell(TakeBackIdentifier command, ProposalWords words) {
        Subject subject = subjects.require(command.subject());
        words.text("takeBack.label.subject", title(command) + " " + subject.number())
                .constants("IdentifierRow.kind", "IdentifierKind.", List.of(command.kind()));
        identifiers
                .find(subject, command.kind(), command.identifier())
                .ifPresent(identifier -> tell(resting.on(identifier), words));
        words.text("subject.label.reason", command.reason());
    }

    private static void tell(HeldIdentifierView held, ProposalWords words) {
        String digest = Texts.of("records", words.language()).get("subject.label.digest");
        words.text("IdentifierRow.value", held.value() == null ? digest : held.value())
                .text("takeBack.label.total", String.valueOf(held.total()))
                .texts("takeBack.label.records", held.records())
                .texts(
                        "takeBack.label.reliances",
                        held.reliances().stream().map(ReliantRow::number).toList())
                .sentence("takeBack.label.after", "takeBack.paragraph.after");
    }

    @Override
    public long seenVersion(TakeBackIdentifier command) {
        return command.seenVersion();
    }

    /** Read without its lock, which is taken after the turns of whoever puts rows on record: what counts is asked again then. */
    @Override
    public long currentVersion(TakeBackIdentifier command) {
        return subjects.require(command.subject()).version();
    }

    @Override
    public void run(TakeBackIdentifier command) {
        RecordingTurns.takeAll(turns);
        Subject subject = subjects.requireForChange(command.subject());
        SubjectIdentifier identifier = identifiers.takeable(subject, command.kind(), command.identifier());
        identifiers.takeBack(subject, identifier, legalDate.today());
        trail.record(RecordsAudit.SUBJECT_IDENTIFIER_TAKEN_BACK, subject.number(), command.reason());
    }
}
