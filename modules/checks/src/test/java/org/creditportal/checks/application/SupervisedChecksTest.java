package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.checks.application.SupervisedChecks.Looked;
import org.creditportal.kernel.store.Portions;
import org.junit.jupiter.api.Test;

/** On which days bureaus looked, as supervision takes it from looks one by one and among many. */
class SupervisedChecksTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant EVENING = Instant.parse("2026-10-19T15:59:59Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-10-19T16:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 19);

    private final List<Object[]> alone = new ArrayList<>();
    private final List<Object[]> amongMany = new ArrayList<>();
    private final List<Integer> portions = new ArrayList<>();

    private final SupervisedChecks checks = new SupervisedChecks() {
        @Override
        Stream<Object[]> looksAt(List<String> subjects) {
            portions.add(subjects.size());
            return of(alone, subjects);
        }

        @Override
        Stream<Object[]> batchLooksAt(List<String> subjects) {
            return of(amongMany, subjects);
        }

        @Override
        Stream<Object[]> looksBy(List<String> keys) {
            return of(alone, keys);
        }

        @Override
        Stream<Object[]> batchLooksBy(List<String> keys) {
            return of(amongMany, keys);
        }
    };

    private static Stream<Object[]> of(List<Object[]> looks, List<String> asked) {
        return looks.stream().filter(look -> asked.contains(look[1]));
    }

    /** A check begun before a decision and made again after it was one before it, and one after it. */
    @Test
    void eachLookIsOfItsOwnDayWherePeopleAre() {
        alone.add(look("market", "0ONE", EVENING));
        alone.add(look("market", "0ONE", MIDNIGHT));
        amongMany.add(look("market", "0ONE", EVENING));
        assertThat(checks.days(List.of("0ONE"), ZONE))
                .containsOnly(Map.entry(new Looked("market", "0ONE"), new TreeSet<>(Set.of(DAY, DAY.plusDays(1)))));
    }

    @Test
    void bureausAndSubjectsAreToldApart() {
        alone.add(look("market", "0ONE", EVENING));
        amongMany.add(look("finance", "0ONE", MIDNIGHT));
        amongMany.add(look("market", "0TWO", MIDNIGHT));
        amongMany.add(look("market", "0THREE", MIDNIGHT));
        assertThat(checks.days(List.of("0ONE", "0TWO"), ZONE))
                .containsOnly(
                        Map.entry(new Looked("market", "0ONE"), new TreeSet<>(Set.of(DAY))),
                        Map.entry(new Looked("finance", "0ONE"), new TreeSet<>(Set.of(DAY.plusDays(1)))),
                        Map.entry(new Looked("market", "0TWO"), new TreeSet<>(Set.of(DAY.plusDays(1)))));
        assertThat(checks.daysByKey(List.of("0THREE"), ZONE)).containsOnlyKeys(new Looked("market", "0THREE"));
        assertThat(checks.days(List.of(), ZONE)).isEmpty();
    }

    @Test
    void manySubjectsAreAskedForInPortions() {
        List<String> subjects = IntStream.rangeClosed(1, 2 * Portions.OF_A_QUERY + 1)
                .mapToObj(i -> "S" + i)
                .toList();
        subjects.forEach(subject -> alone.add(look("market", subject, EVENING)));
        assertThat(checks.days(subjects, ZONE)).hasSize(subjects.size());
        assertThat(portions).containsExactly(Portions.OF_A_QUERY, Portions.OF_A_QUERY, 1);
    }

    private static Object[] look(String bureau, String subject, Instant at) {
        return new Object[] {bureau, subject, at};
    }
}
