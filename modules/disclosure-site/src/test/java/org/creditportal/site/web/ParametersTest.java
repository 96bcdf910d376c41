package org.creditportal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.site.api.EntryCriteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    private static final Set<String> ALLOWED = Set.of("list", "q", "page", "size");

    @Test
    void readsAWholeSearch() {
        Parameters parameters = parameters(
                "q", " 滇池 ", "list", "BLACK", "bureau", "finance", "from", "2026-01-31", "until", "2026-02-01");
        EntryCriteria criteria = criteria(parameters);
        assertThat(parameters.faults()).isEmpty();
        assertThat(criteria)
                .isEqualTo(new EntryCriteria(
                        "滇池", ListColour.BLACK, null, "finance", LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 1)));
    }

    @Test
    void openDataDoNotKnowEverySearchOfThePage() {
        assertThat(EntriesResource.knows(Set.of("q", "list"))).isTrue();
        assertThat(EntriesResource.knows(Set.of("q", "bureau"))).isFalse();
        assertThat(EntriesResource.knows(Set.of("from"))).isFalse();
        assertThat(EntriesResource.knows(Set.of("until"))).isFalse();
    }

    @Test
    void takesTheIdOfAList() {
        Parameters parameters = parameters("list", "major-tax-violation");
        assertThat(criteria(parameters).listType()).isEqualTo("major-tax-violation");
        assertThat(parameters.faults()).isEmpty();
    }

    @Test
    void findsNoFaultWithNothing() {
        Parameters parameters = parameters();
        parameters.allowOnly(ALLOWED);
        assertThat(criteria(parameters)).isEqualTo(EntryCriteria.ALL);
        assertThat(parameters.number("page", 1, 1, 10)).isEqualTo(1);
        assertThat(parameters.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "list, black, unknownList",
        "list, nowhere, unknownList",
        "q, 张, short",
        "q, ***, short",
        "bureau, Robert'); DROP, unknownBureau",
        "from, 31.01.2026, date",
        "until, 2026-02-30, date",
        "q, '   ', short",
        "q, '　', short",
        "q, %, short",
        "q, _, short",
        "q, ；, short",
    })
    void saysWhatIsWrong(String name, String value, String fault) {
        Parameters parameters = parameters(name, value);
        criteria(parameters);
        assertThat(parameters.faults()).singleElement().satisfies(found -> {
            assertThat(found.parameter()).isEqualTo(name);
            assertThat(found.key()).isEqualTo(fault);
            assertThat(found.text(Locale.ENGLISH)).contains('"' + name + '"');
            assertThat(found.text(Locale.CHINESE)).contains(name);
        });
    }

    @Test
    void saysThatADayIsAfterTheOther() {
        Parameters parameters = parameters("from", "2026-02-02", "until", "2026-02-01");
        criteria(parameters);
        assertThat(parameters.faults()).extracting(Fault::key).containsExactly("fromAfterUntil");
        Parameters oneDay = parameters("from", "2026-02-01", "until", "2026-02-01");
        criteria(oneDay);
        assertThat(oneDay.faults()).isEmpty();
    }

    @Test
    void refusesALongText() {
        Parameters parameters = parameters("q", "中".repeat(101));
        criteria(parameters);
        assertThat(parameters.faults()).extracting(Fault::key).containsExactly("long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "1.5", "a", "99999999999", "１", "1e2"})
    void refusesNumbersOutOfBounds(String size) {
        Parameters parameters = parameters("size", size);
        assertThat(parameters.number("size", 20, 1, 100)).isEqualTo(20);
        assertThat(parameters.faults()).extracting(Fault::key).containsExactly("number");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "100, 100", " 7 , 7"})
    void takesNumbersWithinBounds(String sent, int size) {
        Parameters parameters = parameters("size", sent);
        assertThat(parameters.number("size", 20, 1, 100)).isEqualTo(size);
        assertThat(parameters.faults()).isEmpty();
    }

    @Test
    void refusesUnknownTwiceGivenAndEmptyParameters() {
        Map<String, List<String>> values = new HashMap<>();
        values.put("foo\n", List.of("1"));
        values.put("page", List.of("1", "2"));
        values.put("list", List.of(""));
        values.put("q", List.of(""));
        Parameters parameters = new Parameters(values);
        parameters.allowOnly(ALLOWED);
        assertThat(parameters.faults())
                .extracting(fault -> fault.parameter() + " " + fault.key())
                .containsExactlyInAnyOrder("foo unknown", "page duplicate", "list empty");
        assertThat(parameters.faults().get(0).text(Locale.ENGLISH)).contains("list, page, q, size");
    }

    private static EntryCriteria criteria(Parameters parameters) {
        return parameters.criteria("major-tax-violation"::equals);
    }

    private static Parameters parameters(String... pairs) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], List.of(pairs[i + 1]));
        }
        return new Parameters(values);
    }
}
