package org.creditportal.benchmarks.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditportal.kernel.code.CitizenIdNumber;
import org.creditportal.kernel.code.SocialCreditCode;
import org.junit.jupiter.api.Test;

class PenaltiesTest {

    private static final int ROWS = 2000;
    private static final int KIND = 1;
    private static final int CODE = 2;
    private static final int PERSON_NUMBER = 8;
    private static final int DOCUMENT = 9;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Penalties penalties = new Penalties(ROWS);

    @Test
    void isAlwaysTheSame() {
        assertThat(new Penalties(ROWS).row(77)).isEqualTo(penalties.row(77));
    }

    @Test
    void hasAsManyValuesAsTitles() {
        assertThat(penalties.header()).hasSize(26);
        assertThat(penalties.row(0)).hasSize(26);
    }

    @Test
    void hasValidCodesAndNumbers() {
        rows().forEach(row -> {
            if (row.get(CODE).isEmpty()) {
                assertThat(CitizenIdNumber.check(row.get(PERSON_NUMBER), TODAY)).isEmpty();
            } else {
                assertThat(SocialCreditCode.check(row.get(CODE))).isEmpty();
            }
        });
    }

    @Test
    void hasEachDocumentOnceAndTellsItsNumberBeforehand() {
        Set<String> documents = new HashSet<>();
        rows().forEach(row -> documents.add(row.get(DOCUMENT)));

        assertThat(documents).hasSize(ROWS).contains(penalties.documentNumber(ROWS - 1));
    }

    @Test
    void hasMostlyCompaniesAndSomeOfTheOthers() {
        Map<String, Long> kinds =
                rows().stream().collect(Collectors.groupingBy(row -> row.get(KIND), Collectors.counting()));

        assertThat(kinds).hasSize(3);
        assertThat(Collections.max(kinds.values())).isBetween(ROWS * 8L / 10, ROWS * 98L / 100);
    }

    private List<List<String>> rows() {
        return IntStream.range(0, ROWS).mapToObj(penalties::row).toList();
    }
}
