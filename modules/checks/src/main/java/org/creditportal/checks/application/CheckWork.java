package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.FigureSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.Checks;
import org.creditportal.identity.api.Officer;

/** Checks in the work list: to be read, to be reviewed, to be concluded; and outcomes that go another way than the rules. */
@ApplicationScoped
public class CheckWork implements WaitingSource, FigureSource {

    private static final String MODULE = "checks";
    private static final String DETAIL = "/checks/detail";
    private static final List<CheckState> OPEN = List.of(CheckState.READ, CheckState.LOOKED, CheckState.REVIEWED);

    @Inject
    private Checks checks;

    @Inject
    private CheckScope scope;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        return officer.bureau() == null
                ? List.of()
                : OPEN.stream()
                        .filter(state -> officer.may(permission(state)))
                        .flatMap(state -> checks.waiting(state, officer.bureau(), most).stream())
                        .filter(check -> isFor(officer, check))
                        .limit(most)
                        .map(CheckWork::row)
                        .toList();
    }

    private static String permission(CheckState state) {
        return state == CheckState.READ ? ChecksPermission.CHECKS_REVIEW : ChecksPermission.CHECKS_PERFORM;
    }

    private static boolean isFor(Officer officer, Check check) {
        return check.state() != CheckState.READ
                || !officer.signatory().signed(check.lastStep().signature());
    }

    private static WaitingRow row(Check check) {
        WorkPlace place = WorkPlace.of(DETAIL, check.number());
        WaitingRow row = check.state() == CheckState.READ
                ? WaitingRow.decision(MODULE, check.state().name(), check.number(), place)
                : WaitingRow.task(MODULE, check.state().name(), check.number(), place);
        return row.about(check.matter().number())
                .from(check.bureau(), check.lastStep().signature().at());
    }

    @Override
    public List<Figure> figures(Officer officer) {
        if (!officer.may(ChecksPermission.CHECKS_SUPERVISE)) {
            return List.of();
        }
        WorkPlace place = new WorkPlace("/checks/list", Map.of("deviating", "true"));
        long deviations = checks.countDeviations(scope.onlyBureau(officer));
        return List.of(new Figure(MODULE, "deviations", deviations, false, place));
    }
}
