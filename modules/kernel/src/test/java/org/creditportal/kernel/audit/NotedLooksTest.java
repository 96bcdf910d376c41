package org.creditportal.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotedLooksTest {

    private final List<String> told = new ArrayList<>();

    private final AuditTrail trail = new AuditTrail() {
        @Override
        public void recordAll(String event, List<String> objects, String reason) {
            objects.forEach(object -> told.add(event + " " + object + " " + reason));
        }
    };

    private final NotedLooks looks = new NotedLooks(trail);

    @Test
    void oneRequestsLooksAtOnePersonAreOneLine() {
        looks.note("VIEWED", List.of("P1"), "C1");
        looks.note("VIEWED", List.of("P1", "P2"), "C1");
        assertThat(told).containsExactly("VIEWED P1 C1", "VIEWED P2 C1");
    }

    /** Others of whom the answer tells, such as those at whom a colleague looked before, are told of. */
    @Test
    void whatAnActHasToldIsNotToldTwiceAndNothingElseGoesUntold() {
        looks.toldByAct("VIEWED", List.of("P1"), "C1");
        looks.note("VIEWED", List.of("P1", "P2"), "C1");
        looks.note("VIEWED", List.of("P1"), "C2");
        assertThat(told).containsExactly("VIEWED P2 C1", "VIEWED P1 C2");
    }

    @Test
    void whoSendsAnActAgainReadsWhatItLedToAsAnybodyElse() {
        looks.toldByAct("VIEWED", List.of("P1"), "C1");
        new NotedLooks(trail).note("VIEWED", List.of("P1"), "C1");
        assertThat(told).containsExactly("VIEWED P1 C1");
    }
}
