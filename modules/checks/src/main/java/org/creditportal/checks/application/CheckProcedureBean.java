package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.check.BeginCheck;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.check.CheckProcedure;
import org.creditportal.checks.api.check.ConcludeCheck;
import org.creditportal.checks.api.check.LookAgain;
import org.creditportal.checks.api.check.TakeCheckStep;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.CheckedMatter;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.check.Question;
import org.creditportal.checks.domain.check.Signatures;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;

@Stateless
@DenyAll
@Local(CheckProcedure.class)
public class CheckProcedureBean implements CheckProcedure {

    @Inject
    CheckDesk desk;

    @Inject
    AskedSubjects askedSubjects;

    @Inject
    KeptChecks checks;

    @Inject
    OnceOnly onceOnly;

    @Inject
    PeriodTerms periods;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    @Audited(ChecksAudit.CHECK_BEGUN)
    public CheckNumber begin(BeginCheck command) {
        CheckDesk.Admitted admitted = desk.demand(command.matter());
        CheckedMatter matter =
                periods.bounded(command.matter(), admitted.rules().table());
        Question question = askedSubjects.question(command.asked());
        // Without the number: forms are kept as digests that nobody could undo only if nothing short is in them.
        BegunForm form = new BegunForm(
                command.matter(), command.basis(), command.evidence(), askedSubjects.digest(command.asked()));
        return new CheckNumber(onceOnly.once(command.token(), form, () -> {
            Look look = desk.look(
                    command.matter(),
                    LookGround.of(command.matter(), command.basis(), command.evidence()),
                    question,
                    admitted);
            Check check = Check.begin(
                    matter,
                    question,
                    command.basis(),
                    command.evidence(),
                    look,
                    admitted.officer().sign(clock.instant()));
            checks.begin(check, look);
            return check.number();
        }));
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    @Audited(ChecksAudit.CHECK_LOOKED_AGAIN)
    public void lookAgain(LookAgain command) {
        onceOnly.once(command.token(), command, () -> {
            Check check = own(command.number(), command.seenVersion());
            CheckDesk.Admitted admitted = desk.demand(check.matter());
            Look look = desk.look(check.matter(), CheckDesk.ground(check), check.question(), admitted);
            boolean same = look.answer().saysTheSameAs(last(check).answer());
            check.lookAgain(look, same, admitted.officer().sign(clock.instant()));
            checks.add(look);
            return null;
        });
    }

    @Override
    @RolesAllowed({ChecksPermission.CHECKS_PERFORM, ChecksPermission.CHECKS_REVIEW})
    @Audited(ChecksAudit.CHECK_STEP_TAKEN)
    public void take(TakeCheckStep command) {
        onceOnly.once(command.token(), command, () -> {
            periods.demandPermission(command.next());
            Check check = own(command.number(), command.seenVersion());
            Signatory officer = desk.officer();
            check.sign(
                    command.next(),
                    officer,
                    officer.sign(clock.instant(), new Reason(command.opinion())),
                    last(check).number(),
                    desk.proofs(check));
            return null;
        });
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    @Audited(ChecksAudit.CHECK_CONCLUDED)
    public void conclude(ConcludeCheck command) {
        onceOnly.once(command.token(), command, () -> {
            Check check = own(command.number(), command.seenVersion());
            Look last = last(check);
            check.conclude(
                    command.outcome(),
                    command.points(),
                    command.reason(),
                    last.answer(),
                    desk.isReportMissing(check),
                    periods.today(),
                    new Signatures(desk.officer(), clock.instant()));
            Look decided = desk.lookAtDecision(check);
            if (!decided.answer().saysTheSameAs(last.answer())) {
                throw new CheckRefusedException(ChecksError.ANSWER_CHANGED);
            }
            check.restOn(decided);
            checks.add(decided);
            return null;
        });
    }

    private Check own(CheckNumber number, long seenVersion) {
        Check check = checks.requireForChange(number.value());
        if (!desk.officer().isOf(check.bureau())) {
            throw new NotFoundException("Check", number);
        }
        check.requireVersion(seenVersion);
        return check;
    }

    private Look last(Check check) {
        List<Look> all = checks.looks(check.number());
        return all.get(all.size() - 1);
    }
}
