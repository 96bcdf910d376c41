package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.FigureSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.identity.api.Officer;

/** For supervision: matters that were decided without the look that their area demands. */
@ApplicationScoped
public class RegisterFigures implements FigureSource {

    @Inject
    private StoredRegisterEntries register;

    @Inject
    private DemandingAreas areas;

    @Inject
    private CheckScope scope;

    @Override
    public List<Figure> figures(Officer officer) {
        if (!officer.may(ChecksPermission.CHECKS_SUPERVISE)) {
            return List.of();
        }
        WorkPlace place = new WorkPlace("/checks/register", Map.of("unchecked", "true"));
        long unchecked = register.countUnchecked(scope.onlyBureau(officer), areas.demanding());
        return List.of(new Figure("checks", "unchecked", unchecked, false, place));
    }
}
