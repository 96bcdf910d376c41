package org.creditportal.records.application.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.creditportal.kernel.figure.Figure;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.timeliness.DropWaitingRow;
import org.creditportal.records.api.timeliness.DueCriteria;
import org.creditportal.records.api.timeliness.DuePage;
import org.creditportal.records.api.timeliness.DueRow;
import org.creditportal.records.api.timeliness.DueSummaryView;
import org.creditportal.records.api.timeliness.Timeliness;
import org.creditportal.records.api.timeliness.UnconfirmedBatchRow;
import org.junit.jupiter.api.Test;

class DueFiguresTest {

    @Test
    void tellsWhatIsOwedWithThePagesThatShowIt() {
        assertThat(new DueFiguresBean(new Owing()).find())
                .extracting(Figure::key, Figure::value, Figure::outcome)
                .containsExactly(
                        tuple("figure.overdue", 3L, "/records/timeliness"),
                        tuple("figure.missing", 5L, "/records/missing"));
    }

    /** Three rows overdue, five months missing, of all that the officer sees. */
    private static final class Owing implements Timeliness {

        @Override
        public DueSummaryView summary(String bureau) {
            assertThat(bureau).isNull();
            return new DueSummaryView(3, 0, 0, 3, 0, 5, null);
        }

        @Override
        public DuePage due(DueCriteria criteria) {
            throw new UnsupportedOperationException();
        }

        @Override
        public DueRow require(BatchNumber batch, long line) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<UnconfirmedBatchRow> unconfirmed(String bureau, int size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void drop(DropWaitingRow command) {
            throw new UnsupportedOperationException();
        }
    }
}
