package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.HintRow;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.Checks;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.check.Looks;
import org.creditportal.checks.domain.hint.NamePair;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signature;

/** Hints of checks that are in sight of the officer at work. */
@ApplicationScoped
public class HintDesk {

    @Inject
    Checks checks;

    @Inject
    Looks looks;

    @Inject
    CheckScope scope;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    Clock clock;

    Found require(CheckNumber number, String subject) {
        Check check = checks.require(number.value());
        if (!scope.sees(check.bureau())) {
            throw new NotFoundException("Check", number);
        }
        List<Look> kept = looks.of(check.number());
        Look last = kept.get(kept.size() - 1);
        HintRow hint = last.answer().hints().stream()
                .filter(candidate -> candidate.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Hint", number));
        return new Found(check, SettledHints.asked(check, last), hint);
    }

    /** One that the officer may settle. */
    Found requireOwn(CheckNumber number, String subject) {
        Found found = require(number, subject);
        if (!maySettle(found.check())) {
            throw new NotFoundException("Hint", number);
        }
        return found;
    }

    /** That the officer reads of the pair is on record under each who is a person: the one's name, which is told whole, is the other's too. */
    void noteLook(Found found) {
        scope.noteLook(found.persons().toList(), found.check().number());
    }

    boolean maySettle(Check check) {
        Officer officer = currentOfficer.require();
        return officer.may(ChecksPermission.CHECKS_PERFORM) && officer.isOf(check.bureau());
    }

    Signature signature(Reason reason) {
        return currentOfficer.require().signatory().sign(clock.instant(), reason);
    }

    /** A hint, and whom it is told for. */
    record Found(Check check, NamePair asked, HintRow hint) {

        /** Numbers of the natural persons of the pair. */
        Stream<String> persons() {
            Stream<String> lookedAt = Stream.ofNullable(asked.lookedAt())
                    .filter(subject -> subject.kind().isPerson())
                    .map(CheckedSubject::number);
            Stream<String> hinted =
                    Stream.of(hint).filter(row -> row.kind().isPerson()).map(HintRow::subject);
            return Stream.concat(lookedAt, hinted).distinct();
        }

        /** {@code null} where only a name was entered. */
        String lookedAtNumber() {
            return asked.lookedAt() == null ? null : asked.lookedAt().number();
        }
    }
}
