package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordReliance;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.record.ReliantRow;
import org.creditportal.records.application.correction.CorrectionFixture;
import org.creditportal.records.application.record.KnownDecisions.Known;
import org.creditportal.records.domain.template.PenaltyRows;
import org.junit.jupiter.api.Test;

class ReliedRecordsTest {

    private final CorrectionFixture fixture = new CorrectionFixture(PenaltyRows.ofCompany());
    private final Known known = known(fixture.record.id(), CorrectionFixture.NUMBER.value());
    private final Known other = known(77, "0AWE35PSG1C77");
    private final List<Collection<String>> asked = new ArrayList<>();

    @Test
    void areThoseOnWhichAnyModuleRestsSomething() {
        assertThat(relied(Set.of(other.number()), Set.of()).among(List.of(known, other)))
                .containsExactly(77L);
        assertThat(relied(Set.of(), Set.of(known.number(), other.number())).among(List.of(known, other)))
                .containsExactlyInAnyOrder(known.recordId(), 77L);
        assertThat(relied(Set.of(), Set.of()).among(List.of(known, other))).isEmpty();
    }

    @Test
    void areAskedForOncePerModuleForAllRowsTogether() {
        relied(Set.of(), Set.of()).among(List.of(known, other));
        assertThat(asked).hasSize(2).allSatisfy(numbers -> assertThat(numbers).hasSize(2));
    }

    @Test
    void areThoseThatAReviewerHasSeenOrIsToSee() {
        fixture.proposeCorrection();
        assertThat(relied(Set.of(), Set.of()).among(List.of(known, other))).containsExactly(known.recordId());
    }

    @Test
    void areNotThoseWhoseWithdrawalIsProposed() {
        fixture.proposeWithdrawal();
        assertThat(relied(Set.of(), Set.of()).among(List.of(known))).isEmpty();
    }

    private ReliedRecords relied(Set<String> byOne, Set<String> byAnother) {
        return new ReliedRecords(List.of(resting(byOne), resting(byAnother)), fixture.corrections());
    }

    private RecordReliance resting(Set<String> numbers) {
        return new RecordReliance() {
            @Override
            public List<ReliantRow> on(RecordNumber number) {
                return List.of();
            }

            @Override
            public Set<String> among(Collection<String> questioned) {
                asked.add(questioned);
                return numbers;
            }
        };
    }

    private static Known known(long id, String number) {
        return new Known(id, number, new DocumentNumber("罚〔2026〕1号"), "d", RecordState.RECORDED, 1, 1, "k");
    }
}
