package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.check.CheckView;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.check.Question;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.AreaPolicy;

/** Where officers look at subjects for matters: who may, for what, and that each look is written down. */
@ApplicationScoped
public class CheckDesk {

    @Inject
    Looking looking;

    @Inject
    RulesInForce rules;

    @Inject
    AskedSubjects asked;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    AuditTrail trail;

    @Inject
    LegalDate legalDate;

    @Inject
    DemandedReports reports;

    /**
     * The officer at work and the rules of today, where the bureau answers for the matter's area; areas that the document leaves to the bureaus
     * concerned are open to all of them.
     *
     * @throws CheckRefusedException where it does not (PIPL Art. 34), or the area knows no such kind of matter
     */
    Admitted demand(AdministrativeMatter matter) {
        Officer officer = currentOfficer.require();
        AreaPolicy area = rules.assigned(matter.area());
        if (!isOpenTo(officer, area)) {
            throw new CheckRefusedException(ChecksError.AREA_OF_OTHER_BUREAU, area.id());
        }
        DecidedBy by = rules.on(area.id(), legalDate.today());
        if (by.table().matterKind(matter.kind()).isEmpty()) {
            throw new CheckRefusedException(ChecksError.MATTER_KIND_UNKNOWN, String.valueOf(matter.kind()));
        }
        return new Admitted(officer.signatory(), by);
    }

    /** Whether the officer, a person or a bureau's own system, answers for the area. */
    static boolean isOpenTo(Officer officer, AreaPolicy area) {
        return officer.bureau() != null
                && (officer.duties().contains(area.id())
                        || area.responsible().contains(officer.bureau())
                        || area.responsible().isEmpty()
                        || officer.signatory().creditOffice());
    }

    /** Looks, and writes the look to the audit trail, found or not, and that at each person behind the subject. */
    Look look(AdministrativeMatter matter, LookGround ground, Question question, Admitted admitted) {
        Looking.Seen seen = seen(admitted.rules(), matter, ground, question);
        trail.recordAll(
                ChecksAudit.SUBJECT_LOOKED_AT,
                Stream.concat(Stream.of(subject(seen.answer())), seen.behind().stream())
                        .toList(),
                ground.told());
        return new Look(admitted.rules(), seen.answer(), seen.behind(), admitted.officer());
    }

    /** Writes down that a kept answer is seen again: on paper it goes where no page is. */
    void noteLook(CheckView check, LookAnswer answer) {
        trail.record(
                ChecksAudit.SUBJECT_LOOKED_AT,
                subject(answer),
                LookGround.of(check.matter(), check.basis(), check.evidence()).told());
    }

    /** The look at the decision of a matter, by the rules of today: written down as any other. */
    Look lookAtDecision(Check check) {
        DecidedBy today = rules.on(check.matter().area(), legalDate.today());
        return look(check.matter(), ground(check), check.question(), new Admitted(officer(), today));
    }

    /** On what the check's looks rest. */
    static LookGround ground(Check check) {
        return LookGround.of(check.matter(), check.basis(), check.evidence());
    }

    private Looking.Seen seen(DecidedBy by, AdministrativeMatter matter, LookGround ground, Question question) {
        return looking.look(
                by, matter, ground, question.by(), new Looking.Asked(asked.identifier(question), question.name()));
    }

    /** Whether a report is a condition of entry to the check's matter, and there is none. */
    boolean isReportMissing(Check check) {
        return reports.isMissing(check);
    }

    /** How many files prove who wished the check. */
    int proofs(Check check) {
        return reports.proofs(check.number());
    }

    Signatory officer() {
        return currentOfficer.require().signatory();
    }

    private static String subject(LookAnswer answer) {
        return Stream.ofNullable(answer.subject())
                .map(CheckedSubject::number)
                .findFirst()
                .orElse(answer.result().name());
    }

    /**
     * Who looks, and by what is decided in the matter today: read once.
     */
    record Admitted(Signatory officer, DecidedBy rules) {}
}
