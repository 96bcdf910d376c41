package org.creditportal.responsibility.application.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.BureauFigures;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.casework.api.supervision.SupervisedFigure;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;
import org.creditportal.responsibility.domain.assessment.FrozenFact;
import org.junit.jupiter.api.Test;

/** However many rows a figure has, all of them are frozen, each once. */
class FreezingTest {

    private static final TenantDirectory TENANTS = TenantFiles.load(Path.of("../../tenants-config"));
    private static final TenantId KUNMING = new TenantId("kunming");
    private static final YearMonth MONTH = YearMonth.of(2026, 9);
    private static final Signatory OFFICE = new Signatory("o", "信用办", "credit-office", true);
    private static final String FIGURE = "checks.mattersDecided";

    private final List<FrozenFact> frozen = new ArrayList<>();
    private long water;
    private long tax;

    private final BureauFigures figures = new BureauFigures() {
        @Override
        public List<SupervisedFigure> figures() {
            return List.of();
        }

        @Override
        public Optional<Map<BureauArea, Long>> counts(FigureKey key, FigureQuery query) {
            return Optional.empty();
        }

        @Override
        public List<BureauFact> facts(FigureKey key, FigureQuery query, int most) {
            List<BureauFact> all = new ArrayList<>();
            Map.of("water", water, "taxation", tax).forEach((bureau, rows) -> {
                if (query.bureau() == null || query.bureau().equals(bureau)) {
                    all.addAll(Collections.nCopies(
                            (int) Math.min(rows, most),
                            BureauFact.one(bureau, null, MONTH.atDay(1), "1", WorkPlace.of("/x"))));
                }
            });
            return all.subList(0, Math.min(most, all.size()));
        }
    };

    private final AssessmentRun run = AssessmentRun.begin(
            "credit-office",
            AssessmentScheme.of(TENANTS.require(KUNMING)),
            MONTH,
            MONTH,
            LocalDate.of(2026, 11, 2),
            OFFICE.sign(Instant.EPOCH, new Reason("测试")));

    private final StoredAssessments runs = new StoredAssessments() {
        @Override
        public AssessmentRun require(String number) {
            return run;
        }

        @Override
        public AssessmentRun requireForChange(String number) {
            return run;
        }
    };

    private final StoredFrozenFacts facts = new StoredFrozenFacts() {
        @Override
        public void add(FrozenFact created) {
            frozen.add(created);
        }

        @Override
        boolean has(String assessment, String figure, String bureau) {
            return frozen.stream()
                    .anyMatch(fact -> bureau == null || fact.fact().bureau().equals(bureau));
        }
    };

    private final AssessmentComputing computing =
            new AssessmentComputing(runs, null, facts, figures, TENANTS, null, null);

    private long frozenOf(String bureau) {
        return frozen.stream()
                .filter(fact -> fact.fact().bureau().equals(bureau))
                .count();
    }

    @Test
    void fewRowsAreFrozenTogether() {
        water = 2;
        tax = 1;
        TenantScope.runAs(KUNMING, () -> {
            assertThat(computing.freeze(run.number(), FIGURE)).isTrue();
            assertThat(frozen).hasSize(3);
        });
    }

    @Test
    void manyRowsAreFrozenBureauByBureauAndNoneTwice() {
        water = AssessmentComputing.PORTION / 2 + 1;
        tax = water;
        TenantScope.runAs(KUNMING, () -> {
            assertThat(computing.freeze(run.number(), FIGURE)).isFalse();
            assertThat(frozen).isEmpty();
            computing.freeze(run.number(), FIGURE, "water");
            assertThat(computing.freeze(run.number(), FIGURE)).as("a node died").isFalse();
            computing.bureaus(run.number()).forEach(bureau -> computing.freeze(run.number(), FIGURE, bureau));
            assertThat(frozenOf("water")).isEqualTo(water);
            assertThat(frozenOf("taxation")).isEqualTo(tax);
        });
    }
}
