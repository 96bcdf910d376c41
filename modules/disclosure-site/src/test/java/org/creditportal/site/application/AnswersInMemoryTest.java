package org.creditportal.site.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.site.api.PublishedState;
import org.junit.jupiter.api.Test;

/** An answer holds for its tenant, its day and its state, and for nothing else. */
class AnswersInMemoryTest {

    private static final TenantId KUNMING = new TenantId("kunming");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PublishedState STATE = new PublishedState(KUNMING, TODAY, "3/17");

    private final AnswersInMemory answers = new AnswersInMemory();

    @Test
    void anAnswerHoldsWhileNothingChanges() {
        answers.keep("how many", STATE, 12L, 0);
        assertThat(answers.find("how many", new PublishedState(KUNMING, TODAY, "3/17")))
                .contains(12L);
        assertThat(answers.find("how few", STATE)).isEmpty();
    }

    @Test
    void anAnswerFallsWithEveryChangeWithTheDayAndAtTheBorderOfTheTenant() {
        answers.keep("how many", STATE, 12L, 0);
        assertThat(answers.find("how many", new PublishedState(KUNMING, TODAY, "4/21")))
                .isEmpty();
        assertThat(answers.find("how many", new PublishedState(KUNMING, TODAY.plusDays(1), "3/17")))
                .isEmpty();
        assertThat(answers.find("how many", new PublishedState(new TenantId("beidaihe"), TODAY, "3/17")))
                .isEmpty();
    }

    @Test
    void aReaderWhoWasOvertakenByAChangeLeavesNothingThatLooksFresh() {
        PublishedState before = STATE;
        PublishedState after = new PublishedState(KUNMING, TODAY, "4/21");
        answers.keep("how many", before, 12L, 0);
        assertThat(answers.find("how many", after)).isEmpty();
    }

    @Test
    void manyLargeAnswersMakeRoomForOneAnother() {
        int megabyte = 1024 * 1024;
        for (int page = 0; page < 200; page++) {
            answers.keep("page " + page, STATE, "content", megabyte);
        }
        long kept = IntStream.range(0, 200)
                .filter(page -> answers.find("page " + page, STATE).isPresent())
                .count();
        assertThat(kept).isPositive().isLessThan(65);
    }
}
