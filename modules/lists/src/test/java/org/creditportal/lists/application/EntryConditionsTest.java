package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.creditportal.kernel.page.Order;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.EntryQuery;
import org.creditportal.lists.domain.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryConditionsTest {

    @Test
    void asksForEverythingWhenNothingIsNamed() {
        assertThat(EntryConditions.of(query(null, null, null, null)).toString()).isEmpty();
    }

    @Test
    void neverWritesAValueIntoTheQuery() {
        String where = EntryConditions.of(query(Set.of("secret-list"), EntryStanding.EXPIRED, "' OR 1=1 --", null))
                .toString();
        assertThat(where).doesNotContain("secret").doesNotContain("1=1");
        assertThat(where).contains("e.inForce.until < :value");
    }

    @Test
    void tellsSuspendedEntriesFromThoseInForce() {
        assertThat(EntryConditions.of(query(null, EntryStanding.SUSPENDED, null, null))
                        .toString())
                .contains("e.suspendedSince IS NOT NULL");
        assertThat(EntryConditions.of(query(null, EntryStanding.IN_FORCE, null, null))
                        .toString())
                .contains("e.suspendedSince IS NULL");
    }

    @Test
    void bringsNoticesBeforeTheCreditOfficeOnly() {
        assertThat(EntryConditions.of(query(null, null, null, new Waiting("u-office", Set.of(), Set.of(), true)))
                        .toString())
                .contains("e.notices.text IS NOT NULL");
        assertThat(EntryConditions.of(
                                query(null, null, null, new Waiting("u-reviewer", Set.of("tax"), Set.of(), false)))
                        .toString())
                .doesNotContain("notice");
    }

    /** The database refuses to compare its ASCII columns with Chinese characters. */
    @Test
    void comparesCodesWithAsciiOnly() {
        assertThat(EntryConditions.of(query(null, null, "示例", null)).toString()).doesNotContain("e.subject.code");
        assertThat(EntryConditions.of(query(null, null, "91530100", null)).toString())
                .contains("e.subject.code");
        assertThat(EntryConditions.of(query(null, null, "９１５３０１００", null)).toString())
                .contains("e.subject.code");
        assertThat(EntryConditions.of(query(Set.of("名单"), null, null, null)).toString())
                .isEqualTo(" WHERE 1 = 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "；", "　", " ", "\\"})
    void aTextThatSaysNothingFindsNothing(String typed) {
        assertThat(EntryConditions.of(query(null, null, typed, null)).toString())
                .isEqualTo(" WHERE 1 = 0");
    }

    @Test
    void findsNothingWhereNoListHasTheColour() {
        assertThat(EntryConditions.of(query(Set.of(), null, null, null)).toString())
                .isEqualTo(" WHERE 1 = 0");
    }

    @Test
    void findsNothingWaitingForWhoMayNeitherDecideNorPublish() {
        Waiting nobody = new Waiting("u-clerk", Set.of(), Set.of(), false);
        assertThat(EntryConditions.of(query(null, null, null, nobody)).toString())
                .isEqualTo(" WHERE 1 = 0");
    }

    private static EntryQuery query(Set<String> types, EntryStanding standing, String text, Waiting waiting) {
        return new EntryQuery(types, standing, null, text, waiting, Entries.TODAY, Order.USUAL, List.of());
    }
}
