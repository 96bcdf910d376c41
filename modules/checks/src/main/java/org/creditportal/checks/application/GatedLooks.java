package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.gate.AskedLook;
import org.creditportal.checks.api.gate.LookedAt;
import org.creditportal.checks.api.gate.SubjectLooks;
import org.creditportal.checks.domain.check.Question;
import org.creditportal.checks.domain.hint.NamePair;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.audit.AuditTrail;

/** Looks for matters that are no checks. */
@ApplicationScoped
public class GatedLooks implements SubjectLooks {

    @Inject
    Looking looking;

    @Inject
    RulesInForce rules;

    @Inject
    AskedSubjects askedSubjects;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    SettledHints hints;

    @Inject
    AuditTrail trail;

    @Override
    public LookedAt look(AskedLook asked) {
        if (!CheckDesk.isOpenTo(currentOfficer.require(), rules.assigned(asked.area()))) {
            throw new CheckRefusedException(ChecksError.AREA_OF_OTHER_BUREAU, String.valueOf(asked.area()));
        }
        LookGround ground =
                new LookGround(asked.basis(), asked.area(), asked.matter(), asked.purpose(), asked.evidence());
        Question question = askedSubjects.question(asked.asked());
        LookedAt answer = looking.look(
                ground, question.by(), new Looking.Asked(askedSubjects.identifier(question), question.name()));
        trail.record(
                ChecksAudit.SUBJECT_LOOKED_AT,
                answer.subject() == null ? nobody(answer) : answer.subject().number(),
                ground.told());
        NamePair pair = new NamePair(asked.area(), asked.matter(), question.name(), answer.subject());
        return new LookedAt(
                answer.subject(),
                answer.numbers(),
                answer.outcomes(),
                answer.complete(),
                hints.open(pair, answer.hints()));
    }

    private static String nobody(LookedAt answer) {
        return (answer.complete() ? CheckResult.SUBJECT_NOT_FOUND : CheckResult.COULD_NOT_BE_CHECKED).name();
    }
}
