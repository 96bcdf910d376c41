package org.creditportal.responsibility.application.assessment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.AssessmentSchemes;
import org.creditportal.responsibility.api.assessment.SchemeEditionRow;

@Stateless
@DenyAll
public class AssessmentSchemesBean implements AssessmentSchemes {

    @Inject
    private SchemesInForce schemes;

    @Inject
    private StoredSchemeEditions released;

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_VIEW)
    public AssessmentScheme inForce() {
        return schemes.today();
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_VIEW)
    public AssessmentScheme newest() {
        return schemes.newest();
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_VIEW)
    public AssessmentScheme require(int version) {
        return schemes.find(version).orElseThrow(() -> new NotFoundException("AssessmentScheme", version));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_VIEW)
    public List<SchemeEditionRow> editions() {
        int today = schemes.today().version();
        List<SchemeEditionRow> rows = new ArrayList<>();
        released.all()
                .forEach(edition -> rows.add(new SchemeEditionRow(
                        edition.edition(),
                        edition.validFrom(),
                        edition.releasedByName(),
                        edition.releasedAt(),
                        edition.edition() == today)));
        int file = schemes.ofFile().version();
        if (rows.stream().noneMatch(row -> row.version() == file)) {
            rows.add(new SchemeEditionRow(file, null, null, null, file == today));
        }
        return rows;
    }
}
