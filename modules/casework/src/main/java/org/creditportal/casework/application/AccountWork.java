package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.creditportal.casework.api.work.Chart;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.FigureSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.UnusedAccountRow;
import org.creditportal.identity.api.UnusedAccounts;
import org.creditportal.kernel.error.UnavailableException;

/** Accounts that were opened and never used, for those who answer for accounts. */
@ApplicationScoped
public class AccountWork implements WaitingSource, FigureSource {

    private static final String MODULE = "casework";

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    private UnusedAccounts accounts;
    private Clock clock;

    protected AccountWork() {}

    @Inject
    public AccountWork(UnusedAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** It asks the login service, which is another machine's. */
    @Override
    public boolean isQuick() {
        return false;
    }

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        return officer.may(IdentityPermission.OFFICERS_MANAGE)
                ? accounts.findUnused(most).stream().map(AccountWork::row).toList()
                : List.of();
    }

    /** None where the login service does not answer: the work list says so already. */
    @Override
    public List<Figure> figures(Officer officer) {
        if (!officer.may(IdentityPermission.OFFICERS_MANAGE)) {
            return List.of();
        }
        try {
            int unused = accounts.findUnused(MOST + 1).size();
            WorkPlace place = WorkPlace.of("/identity/officers");
            return List.of(new Figure(MODULE, "unusedAccounts", Math.min(unused, MOST), unused > MOST, place));
        } catch (UnavailableException silent) {
            return List.of();
        }
    }

    /** Since when they wait to be used: the longer, the more they are a door that nobody watches. */
    @Override
    public List<Chart> charts(Officer officer) {
        if (!officer.may(IdentityPermission.OFFICERS_MANAGE)) {
            return List.of();
        }
        try {
            List<UnusedAccountRow> unused = accounts.findUnused(MOST);
            Instant now = clock.instant();
            return List.of(new Chart(
                    MODULE,
                    "unusedAccounts",
                    List.of(
                            bar("week", unused, now.minus(WEEK), now),
                            bar("month", unused, now.minus(MONTH), now.minus(WEEK)),
                            bar("longer", unused, Instant.MIN, now.minus(MONTH)))));
        } catch (UnavailableException silent) {
            return List.of();
        }
    }

    private static Chart.Bar bar(String name, List<UnusedAccountRow> unused, Instant from, Instant until) {
        long count = unused.stream()
                .map(UnusedAccountRow::openedAt)
                .map(opened -> opened == null ? Instant.MIN : opened)
                .filter(opened -> !opened.isBefore(from) && opened.isBefore(until))
                .count();
        String tone = "longer".equals(name) ? "dishonest" : "waiting";
        return new Chart.Bar(
                BarNames.of(MODULE, "unusedSince." + name), count, tone, WorkPlace.of("/identity/officers"));
    }

    private static WaitingRow row(UnusedAccountRow account) {
        WorkPlace place = WorkPlace.of("/identity/officer", "id", account.id());
        return WaitingRow.task(MODULE, "unusedAccount", account.username(), place)
                .about(account.displayName())
                .from(null, account.openedAt());
    }
}
