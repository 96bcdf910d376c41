package org.creditportal.site.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.site.api.EntryCriteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Map<Integer, Object> parameters = new TreeMap<>();
    private String statement;

    @Test
    void asksForWhatIsInForceToday() {
        ask(EntryCriteria.ALL);
        assertThat(statement).contains("published_on <= ?1").contains("published_until >= ?2");
        assertThat(parameters.values()).containsExactly(TODAY, TODAY);
    }

    @Test
    void passesEveryValueAsAParameter() {
        ask(new EntryCriteria("五华' OR 1=1", ListColour.RED, "x", "finance", TODAY, TODAY));
        assertThat(statement).doesNotContain("OR 1=1").doesNotContain("finance").contains("MATCH (search_tokens)");
        assertThat(parameters).hasSize(10).containsEntry(3, "RED").containsEntry(10, "%五华' OR 1=1%");
    }

    @Test
    void takesWildcardsForOrdinaryCharacters() {
        ask(new EntryCriteria("100%真_\\", null, null, null, null, null));
        assertThat(parameters.get(5)).isEqualTo("%100\\%真\\_\\\\%");
    }

    @ParameterizedTest
    @CsvSource({
        "91530100MA6K00000X, true",
        "91530100, true",
        "9153, false",
        "KTV12345, false",
        "昆明91530100, false",
    })
    void tellsCodesFromNames(String text, boolean code) {
        assertThat(EntryQuery.isCode(text)).isEqualTo(code);
    }

    @Test
    void looksForTheBeginningOfACode() {
        ask(new EntryCriteria("91530100ma6k", null, null, null, null, null));
        assertThat(statement).contains("subject_code LIKE ?3").doesNotContain("MATCH");
        assertThat(parameters).containsEntry(3, "91530100MA6K%");
    }

    private void ask(EntryCriteria criteria) {
        EntryQuery.of(criteria, TODAY).create(this::query, "SELECT COUNT(*)", "");
    }

    private Query query(String sql) {
        statement = sql;
        return (Query) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Query.class}, (proxy, method, arguments) -> {
                    parameters.put((Integer) arguments[0], arguments[1]);
                    return proxy;
                });
    }
}
