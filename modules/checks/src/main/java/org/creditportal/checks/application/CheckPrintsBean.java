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
import org.creditportal.checks.api.check.CheckLookup;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.check.CheckPrintRow;
import org.creditportal.checks.api.check.CheckPrintView;
import org.creditportal.checks.api.check.CheckPrints;
import org.creditportal.checks.api.check.CheckView;
import org.creditportal.checks.api.check.LookView;
import org.creditportal.checks.api.check.PrintCheck;
import org.creditportal.checks.domain.check.CheckPrint;
import org.creditportal.checks.domain.check.Checks;
import org.creditportal.checks.domain.check.Undersigned;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.NotFoundException;

/** A print tells the look that it was made of, and never what is on record today. */
@Stateless
@DenyAll
@Local(CheckPrints.class)
public class CheckPrintsBean implements CheckPrints {

    @Inject
    StoredCheckPrints prints;

    @Inject
    Checks checks;

    @Inject
    CheckLookup lookup;

    @Inject
    CheckDesk desk;

    @Inject
    CheckScope scope;

    @Inject
    OnceOnly onceOnly;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    @Audited(ChecksAudit.CHECK_PRINTED)
    public int print(PrintCheck command) {
        return Integer.parseInt(onceOnly.once(command.token(), command, () -> printed(command.number())));
    }

    /** The check is locked: two officers who print at once get two serials. */
    private String printed(CheckNumber number) {
        checks.requireForChange(number.value());
        CheckView check = lookup.require(number);
        if (!scope.prints(check.row().bureau())) {
            throw new CheckRefusedException(ChecksError.PRINT_OF_OTHER_BUREAU);
        }
        int place = prints.of(number.value()).size() + 1;
        prints.add(new CheckPrint(
                number.value(), place, check.shown().place(), desk.officer().sign(clock.instant())));
        desk.noteLook(check, check.shown().answer());
        return String.valueOf(place);
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public List<CheckPrintRow> find(CheckNumber number) {
        lookup.require(number);
        return prints.of(number.value()).stream().map(CheckPrintsBean::row).toList();
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public boolean isOpen(CheckNumber number) {
        return scope.prints(lookup.require(number).row().bureau());
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public CheckPrintView open(CheckNumber number, int place) {
        CheckView check = lookup.require(number);
        CheckPrint print = prints.find(number.value(), place)
                .orElseThrow(() -> new NotFoundException("CheckPrint", number + "/" + place));
        LookView look = check.looks().stream()
                .filter(candidate -> candidate.place() == print.look())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Look", number + "/" + print.look()));
        desk.noteLook(check, look.answer());
        Undersigned signed = Undersigned.at(print.printedAt(), check.steps());
        return new CheckPrintView(row(print), check, look, signed.reader(), signed.reviewer());
    }

    private static CheckPrintRow row(CheckPrint print) {
        return new CheckPrintRow(
                "%s-%04d".formatted(print.checkNumber(), print.place()),
                print.place(),
                print.look(),
                print.officerName(),
                print.bureau(),
                print.printedAt());
    }
}
