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
        assertThat(parameters).hasSize(9).containsEntry(3, "RED").containsEntry(9, "%五华OR11%");
    }

    @Test
    void foldsWildcardsAwayAndKeepsRareCharacters() {
        ask(new EntryCriteria("100%真_\\" + Character.toString(0x31350), null, null, null, null, null));
        assertThat(parameters.get(4)).isEqualTo("%100真" + Character.toString(0x31350) + "%");
    }

    @Test
    void looksForTheNumberOfAnEntryWhoseFiguresAreFew() {
        ask(new EntryCriteria("0awe35psg1c4n", null, null, null, null, null));
        assertThat(statement).contains("number = ?2").contains("published_on <= ?5");
        assertThat(parameters).containsEntry(2, "0AWE35PSG1C4N");
    }

    @Test
    void offersOrganisationsOnly() {
        EntryQuery.near("昆明翠湖贸意有限公司", TODAY).create(this::query, "SELECT subject_name", " LIMIT 1");
        assertThat(statement)
                .contains("subject_kind <> 'NATURAL_PERSON'")
                .contains(" ORDER BY MATCH")
                .endsWith(" LIMIT 1");
        assertThat(parameters.get(3).toString()).doesNotContain("+").isEqualTo(parameters.get(4));
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
    void looksForTheBeginningOfACodeAndForNumbersThatLookLikeOne() {
        ask(new EntryCriteria("91530100ma6k", null, null, null, null, null));
        assertThat(statement)
                .contains("subject_code LIKE ?1")
                .contains("number = ?2")
                .contains("search_text LIKE ?4");
        assertThat(parameters).containsEntry(1, "91530100MA6K%").containsEntry(4, "%91530100MA6K%");
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
