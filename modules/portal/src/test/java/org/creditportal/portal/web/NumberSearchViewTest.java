package org.creditportal.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.portal.web.NumberSearchView.Group;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;
import org.junit.jupiter.api.Test;

class NumberSearchViewTest {

    private static final String NUMBER = "0N2J7Q4VYB3KT";
    private static final NumberHit RECORD = hit("records", "record", "/records/detail");
    private static final NumberHit ENTRY = hit("lists", "entry", "/lists/detail");

    @Test
    void asksEveryModuleForWhatWasTypedWithoutTheSpacesAroundIt() {
        NumberSource records = term -> term.equals(NUMBER) ? List.of(RECORD) : List.of();
        NumberSource lists = term -> term.equals(NUMBER) ? List.of(ENTRY) : List.of();
        assertThat(NumberSearchView.hits(List.of(records, lists), " " + NUMBER + "\t"))
                .containsExactly(RECORD, ENTRY);
    }

    @Test
    void asksNobodyForNothingOrForWholeTexts() {
        NumberSource never = term -> {
            throw new AssertionError(term);
        };
        assertThat(NumberSearchView.hits(List.of(never), null)).isEmpty();
        assertThat(NumberSearchView.hits(List.of(never), "   ")).isEmpty();
        assertThat(NumberSearchView.hits(List.of(never), "x".repeat(201))).isEmpty();
    }

    @Test
    void showsHitsByTheirKindInTheReadersLanguage() {
        assertThat(NumberSearchView.groups(List.of(RECORD, ENTRY, RECORD), Locale.ENGLISH))
                .containsExactly(
                        new Group("Records", List.of(RECORD, RECORD)), new Group("List entries", List.of(ENTRY)));
    }

    @Test
    void aNumberIsFoundInSmallLettersAndWhatTheOfficerMayNotSeeIsNotFound() {
        assertThat(NumberHit.byNumber("0n2j7q4vyb3kt", number -> number.equals(NUMBER) ? RECORD : ENTRY))
                .isEqualTo(RECORD);
        assertThat(NumberHit.byNumber(NUMBER, number -> {
                    throw new NotFoundException("Record", number);
                }))
                .isNull();
        assertThat(NumberHit.byNumber("no number", number -> RECORD)).isNull();
        assertThat(RECORD.address()).isEqualTo("/records/detail.xhtml?number=" + NUMBER);
    }

    private static NumberHit hit(String module, String kind, String page) {
        return new NumberHit(module, kind, "name", null, page, Map.of("number", NUMBER));
    }
}
