package org.creditportal.responsibility.application.assessment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.files.vault.Vault;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.assessment.AssessmentNumber;
import org.creditportal.responsibility.api.assessment.AssessmentRow;
import org.creditportal.responsibility.api.assessment.AssessmentView;
import org.creditportal.responsibility.api.assessment.Assessments;
import org.creditportal.responsibility.api.assessment.ResultPaperView;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.responsibility.api.assessment.ScoreNumber;
import org.creditportal.responsibility.api.assessment.ScoreView;
import org.creditportal.responsibility.api.assessment.ScoresOfBureauView;
import org.creditportal.responsibility.api.assessment.TrendRow;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;
import org.creditportal.responsibility.domain.assessment.ScoreLine;

@Stateless
@DenyAll
public class AssessmentsBean implements Assessments {

    private static final int PERIODS = 8;

    @Inject
    private StoredAssessments runs;

    @Inject
    private StoredScores scores;

    @Inject
    private StoredResults results;

    @Inject
    private AssessmentViews views;

    @Inject
    private Vault vault;

    @Inject
    private AssessorAtWork work;

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_VIEW)
    public Page<AssessmentRow> search(int page, int size) {
        return runs.search(work.isOffice(), page, size).map(views::row);
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_VIEW)
    public AssessmentView require(AssessmentNumber number) {
        return views.view(run(number.value()));
    }

    private AssessmentRun run(String number) {
        return work.visible(runs.require(number));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_VIEW)
    public ScoresOfBureauView scores(AssessmentNumber number, String bureau) {
        demandSeen(bureau);
        return views.scores(run(number.value()), bureau);
    }

    private void demandSeen(String bureau) {
        if (!work.sees(bureau)) {
            throw new NotFoundException("Scores", bureau);
        }
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_VIEW)
    public ScoreView require(ScoreNumber number) {
        ScoreLine line = scores.require(number.value());
        demandSeen(line.bureau());
        return views.view(run(line.assessment()), line);
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_VIEW)
    public Page<BureauFact> facts(ScoreNumber number, boolean compared, int page, int size) {
        ScoreLine line = scores.require(number.value());
        demandSeen(line.bureau());
        return views.facts(run(line.assessment()), line, compared, page, size);
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_VIEW)
    public List<AssessmentRow> confirmed() {
        List<AssessmentRow> rows = new ArrayList<>(runs.inState(RunState.CONFIRMED, PERIODS).stream()
                .map(views::row)
                .toList());
        Collections.reverse(rows);
        return rows;
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_VIEW)
    public List<TrendRow> trend() {
        Map<String, Map<String, BigDecimal>> byBureau = new TreeMap<>();
        results.of(runs.inState(RunState.CONFIRMED, PERIODS).stream()
                        .map(AssessmentRun::number)
                        .toList())
                .forEach(kept -> byBureau.computeIfAbsent(kept.result().bureau(), bureau -> new HashMap<>())
                        .put(kept.assessment(), kept.result().total()));
        return byBureau.entrySet().stream()
                .map(each -> new TrendRow(each.getKey(), each.getValue(), work.sees(each.getKey())))
                .toList();
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_VIEW)
    public ResultPaperView document(AssessmentNumber number) {
        Long paper = run(number.value()).paper();
        if (paper == null) {
            throw new NotFoundException("Document", number);
        }
        try (InputStream content = vault.open(paper)) {
            return new ResultPaperView(content.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
