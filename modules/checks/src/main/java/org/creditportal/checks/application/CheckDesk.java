package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.AdministrativeMatter;
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
    Clock clock;

    /**
     * The officer at work, where the bureau answers for the matter's area; areas that the document leaves to the bureaus
     * concerned are open to all of them.
     *
     * @throws CheckRefusedException where it does not (PIPL Art. 34), or the area knows no such kind of matter
     */
    Signatory demand(AdministrativeMatter matter) {
        Officer officer = currentOfficer.require();
        AreaPolicy area = rules.assigned(matter.area());
        if (!isOpenTo(officer, area)) {
            throw new CheckRefusedException(ChecksError.AREA_OF_OTHER_BUREAU, area.id());
        }
        if (rules.on(area.id(), legalDate.today())
                .table()
                .matterKind(matter.kind())
                .isEmpty()) {
            throw new CheckRefusedException(ChecksError.MATTER_KIND_UNKNOWN, String.valueOf(matter.kind()));
        }
        return officer.signatory();
    }

    /** By what is decided in the matter today. */
    DecidedBy rules(AdministrativeMatter matter) {
        return rules.on(matter.area(), legalDate.today());
    }

    /** Whether the officer, a person or a bureau's own system, answers for the area. */
    static boolean isOpenTo(Officer officer, AreaPolicy area) {
        return officer.bureau() != null
                && (officer.duties().contains(area.id())
                        || area.responsible().contains(officer.bureau())
                        || area.responsible().isEmpty()
                        || officer.signatory().creditOffice());
    }

    /** Looks, and writes the look to the audit trail, found or not. */
    Look look(AdministrativeMatter matter, LookGround ground, Question question, Signatory officer) {
        DecidedBy by = rules.on(matter.area(), legalDate.today());
        LookAnswer answer = answer(by, matter, ground, question);
        trail.record(ChecksAudit.SUBJECT_LOOKED_AT, subject(answer), ground.told());
        return new Look(by, answer, officer);
    }

    /** What a look would answer now, for comparing it: shown to nobody. */
    LookAnswer compare(Check check) {
        return answer(rules(check.matter()), check.matter(), ground(check), check.question());
    }

    /** On what the check's looks rest. */
    static LookGround ground(Check check) {
        return LookGround.of(check.matter(), check.basis(), check.evidence());
    }

    private LookAnswer answer(DecidedBy by, AdministrativeMatter matter, LookGround ground, Question question) {
        return looking.look(
                by, matter, ground, question.by(), new Looking.Asked(asked.identifier(question), question.name()));
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
}
