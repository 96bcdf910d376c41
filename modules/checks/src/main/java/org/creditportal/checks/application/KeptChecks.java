package org.creditportal.checks.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.Checks;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.check.LookedAtPersons;
import org.creditportal.checks.domain.check.Looks;
import org.creditportal.kernel.audit.NotedLooks;

/**
 * Checks with their looks. What a request has begun is told to it as it was written: whoever waits for the answer of a look does not wait for it to be
 * read again as well.
 */
@RequestScoped
public class KeptChecks {

    @Inject
    Checks checks;

    @Inject
    Looks looks;

    @Inject
    NotedLooks noted;

    private Check begun;
    private List<Look> first = List.of();

    void begin(Check check, Look look) {
        checks.add(check);
        keep(look);
        begun = check;
        first = List.of(look);
    }

    void add(Look look) {
        begun = null;
        keep(look);
    }

    /** The look is on record under everybody whom it looked at: who made it reads its answer by that, and no other's. */
    private void keep(Look look) {
        looks.add(look);
        noted.toldByAct(
                ChecksAudit.CHECKED_PERSON_VIEWED,
                LookedAtPersons.of(List.of(look), look.behind()),
                look.checkNumber());
    }

    Check requireForChange(String number) {
        begun = null;
        return checks.requireForChange(number);
    }

    /** To be told only; never to be changed. */
    Check require(String number) {
        return isBegun(number) ? begun : checks.require(number);
    }

    List<Look> looks(String check) {
        return isBegun(check) ? first : looks.of(check);
    }

    /** Numbers of the persons at whom its looks looked because of its subject. */
    List<String> behind(String check) {
        return isBegun(check) ? List.copyOf(first.get(0).behind()) : looks.behind(check);
    }

    private boolean isBegun(String number) {
        return begun != null && begun.number().equals(number);
    }
}
