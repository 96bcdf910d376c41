package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrangersTest {

    private final Strangers strangers = new Strangers();

    @Test
    void knowsThoseThatWereAddedAndNobodyElse() {
        strangers.addAll(Set.of("C:91530100MA6K1001XJ", "P:1"));
        assertThat(strangers.contains("P:1")).isTrue();
        assertThat(strangers.contains("C:91530100MA6K1001XJ")).isTrue();
        assertThat(strangers.contains("P:2")).isFalse();
    }

    @Test
    void forgetsThoseBeforeWhenTheyBecomeTooMany() {
        strangers.addAll(Set.of("first"));
        Set<String> many =
                IntStream.range(0, 1_000_000).mapToObj(Integer::toString).collect(Collectors.toSet());
        strangers.addAll(many);
        assertThat(strangers.contains("first")).isFalse();
        assertThat(strangers.contains("999999")).isTrue();
    }

    /** It is one for all. */
    @Test
    void whoAsksOnceLearnsNothing() {
        Strangers.NONE.addAll(Collections.singleton("P:1"));
        assertThat(Strangers.NONE.contains("P:1")).isFalse();
    }
}
