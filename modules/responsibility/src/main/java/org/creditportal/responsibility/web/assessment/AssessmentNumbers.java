package org.creditportal.responsibility.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.assessment.AssessmentNumber;
import org.creditportal.responsibility.api.assessment.AssessmentRow;
import org.creditportal.responsibility.api.assessment.Assessments;
import org.creditportal.responsibility.api.assessment.ScoreNumber;
import org.creditportal.responsibility.api.assessment.ScoreRow;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;
import org.creditportal.webkit.web.Formats;

/** Assessments and scores of bureaus by their number. */
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
                ? Stream.<NumberHit.Lookup>of(this::assessment, this::score)
                        .map(lookup -> NumberHit.byNumber(term, lookup))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private NumberHit score(String number) {
        ScoreRow row = assessments.require(new ScoreNumber(number)).line();
        return new NumberHit(
                "responsibility",
                "score",
                row.indicator().name().zh(),
                number,
                "/responsibility/score",
                Map.of("number", number));
    }

    private NumberHit assessment(String number) {
        AssessmentRow row = assessments.require(new AssessmentNumber(number)).row();
        return new NumberHit(
                "responsibility",
                "assessment",
                formats.months(row.first(), row.last()),
                row.number(),
                "/responsibility/assessment",
                Map.of("number", row.number()));
    }
}
