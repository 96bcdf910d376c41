package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.responsibility.api.assessment.LineState;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;
import org.creditportal.responsibility.domain.assessment.ScoreLine;

/** Scores in the tenant's database. */
@ApplicationScoped
public class StoredScores extends Store<ScoreLine> {

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredScores() {
        super(ScoreLine.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Of an assessment, of one bureau or of all for {@code null}; in the order of bureaus and indicators. */
    List<ScoreLine> of(String assessment, String bureau) {
        return list(
                Criteria.where("e.assessment = ?", assessment).andIfGiven("e.bureau = ?", bureau), "e.bureau, e.id");
    }

    /** Those that bureaus are asked to give themselves, and have not. */
    List<ScoreLine> selfScoresMissing(AssessmentRun run) {
        return list(
                        Criteria.where("e.assessment = ?", run.number())
                                .and("e.computed IS NULL")
                                .and("e.selfPoints IS NULL"),
                        "e.bureau, e.id")
                .stream()
                .filter(line -> line.isSelfScoreMissing(run))
                .toList();
    }

    /** Ids of the bureaus that have scores of an assessment. */
    List<String> bureaus(String assessment) {
        return entityManager
                .createQuery("SELECT DISTINCT e.bureau FROM ScoreLine e WHERE e.assessment = :assessment", String.class)
                .setParameter("assessment", assessment)
                .getResultList();
    }

    /** How many of an assessment are in a state. */
    long count(String assessment, LineState state) {
        return count(Criteria.where("e.assessment = ?", assessment).and("e.state = ?", state));
    }

    /** How many of an assessment have no points yet. */
    long countUnscored(String assessment) {
        return count(Criteria.where("e.assessment = ?", assessment).and("e.points IS NULL"));
    }

    /** Those that the officer contested and on which somebody decided since then; the latest first. */
    List<ScoreLine> decidedFor(String officer, Instant since, int most) {
        return list(
                Criteria.where("e.contest.officer = ?", officer).and("e.decision.at > ?", since),
                "e.decision.at DESC",
                most);
    }
}
