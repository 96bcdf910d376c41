package org.creditportal.responsibility.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.assessment.AssessmentNumber;
import org.creditportal.responsibility.api.assessment.AssessmentRow;
import org.creditportal.responsibility.api.assessment.Assessments;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;
import org.creditportal.webkit.web.Formats;

/** Assessments by their number. */
@RequestScoped
public class AssessmentNumbers implements NumberSource {

    @Inject
    private Assessments assessments;

    @Inject
    private Formats formats;

    @Inject
    private CurrentOfficer currentOfficer;

    @Override
    public List<NumberHit> find(String term) {
        return currentOfficer.require().may(ResponsibilityPermission.ASSESSMENT_VIEW)
                ? Optional.ofNullable(NumberHit.byNumber(
                                term,
                                number -> hit(assessments
                                        .require(new AssessmentNumber(number))
                                        .row())))
                        .stream()
                        .toList()
                : List.of();
    }

    private NumberHit hit(AssessmentRow row) {
        return new NumberHit(
                "responsibility",
                "assessment",
                formats.months(row.first(), row.last()),
                row.number(),
                "/responsibility/assessment",
                Map.of("number", row.number()));
    }
}
