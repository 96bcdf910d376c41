package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.creditportal.lists.api.EntrySort;
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
        assertThat(new EntryConditions(query(null, null, null, null)).where()).isEmpty();
    }

    @Test
    void neverWritesAValueIntoTheQuery() {
        String where =
                new EntryConditions(query(Set.of("secret-list"), EntryStanding.EXPIRED, "' OR 1=1 --", null)).where();
        assertThat(where).doesNotContain("secret").doesNotContain("1=1");
        assertThat(where).contains("e.publishedUntil < :today");
    }

    @Test
    void tellsSuspendedEntriesFromThoseInForce() {
        assertThat(new EntryConditions(query(null, EntryStanding.SUSPENDED, null, null)).where())
                .contains("e.suspendedSince IS NOT NULL");
        assertThat(new EntryConditions(query(null, EntryStanding.IN_FORCE, null, null)).where())
                .contains("e.suspendedSince IS NULL");
    }

    @Test
    void bringsNoticesBeforeTheCreditOfficeOnly() {
        assertThat(new EntryConditions(query(null, null, null, new Waiting("u-office", null, true))).where())
                .contains("e.notice IS NOT NULL");
        assertThat(new EntryConditions(query(null, null, null, new Waiting("u-reviewer", "tax", false))).where())
                .doesNotContain("notice");
    }

    /** The database refuses to compare its ASCII columns with Chinese characters. */
    @Test
    void comparesCodesWithAsciiOnly() {
        assertThat(new EntryConditions(query(null, null, "示例", null)).where()).doesNotContain("e.subject.code");
        assertThat(new EntryConditions(query(null, null, "91530100", null)).where())
                .contains("e.subject.code");
        assertThat(new EntryConditions(query(Set.of("名单"), null, null, null)).where())
                .isEqualTo(" WHERE 1 = 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "；", "　", " ", "\\"})
    void aTextThatSaysNothingFindsNothing(String typed) {
        assertThat(new EntryConditions(query(null, null, typed, null)).where()).isEqualTo(" WHERE 1 = 0");
    }

    @Test
    void findsNothingWhereNoListHasTheColour() {
        assertThat(new EntryConditions(query(Set.of(), null, null, null)).where())
                .isEqualTo(" WHERE 1 = 0");
    }

    @Test
    void findsNothingWaitingForWhoMayNeitherDecideNorPublish() {
        Waiting nobody = new Waiting("u-clerk", null, false);
        assertThat(new EntryConditions(query(null, null, null, nobody)).where()).isEqualTo(" WHERE 1 = 0");
    }

    private static EntryQuery query(Set<String> types, EntryStanding standing, String text, Waiting waiting) {
        return new EntryQuery(types, standing, null, text, waiting, Entries.TODAY, EntrySort.PROPOSED_AT, true);
    }
}
