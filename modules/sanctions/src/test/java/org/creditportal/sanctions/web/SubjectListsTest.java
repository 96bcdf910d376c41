package org.creditportal.sanctions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.creditportal.kernel.dossier.DossierEntry;
import org.creditportal.kernel.dossier.DossierHolding;
import org.creditportal.kernel.dossier.DossierPart;
import org.creditportal.kernel.dossier.DossierParts;
import org.creditportal.kernel.dossier.DossierPlace;
import org.creditportal.kernel.dossier.DossierTone;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.sanctions.web.SubjectLists.Listed;
import org.junit.jupiter.api.Test;

class SubjectListsTest {

    private static final Set<String> SUBJECT = Set.of("0AWE35PSG1C5P");
    private static final DossierEntry ENTRY = new DossierEntry(
            "0AWE35PSG1C6Q",
            new LocalizedText("名单", "List"),
            "EntryStanding.IN_FORCE",
            DossierTone.DISHONEST,
            "market-supervision",
            LocalDate.of(2026, 3, 2),
            null,
            null);

    @Test
    void listsThatFailAreNotListsWithoutEntries() {
        Listed listed = asked(true, subject -> {
            throw new IllegalStateException("a bug");
        });
        assertThat(listed.checked()).isFalse();
        assertThat(listed.entries()).isEmpty();
    }

    @Test
    void listsThatTheOfficerMayNotSeeAreNotListsWithoutEntries() {
        assertThat(asked(false, subject -> holding(false)).checked()).isFalse();
    }

    @Test
    void aPartOfTheListsIsToldAsAPart() {
        assertThat(asked(true, subject -> holding(true, ENTRY))).isEqualTo(new Listed(List.of(ENTRY), true, true));
        assertThat(asked(true, subject -> holding(false))).isEqualTo(new Listed(List.of(), true, false));
    }

    private static DossierHolding holding(boolean limited, DossierEntry... entries) {
        return new DossierHolding(List.of(), List.of(entries), limited);
    }

    private static Listed asked(boolean permitted, Function<Set<String>, DossierHolding> answer) {
        DossierPart lists = new DossierPart() {

            @Override
            public DossierPlace place() {
                return new DossierPlace("lists", 20, "lists.view");
            }

            @Override
            public DossierHolding find(Set<String> subjectNumbers) {
                return answer.apply(subjectNumbers);
            }
        };
        Listed[] listed = new Listed[1];
        TenantScope.runAs(
                new TenantId("kunming"),
                () -> listed[0] = Listed.of(new DossierParts(List.of(lists)).ask(SUBJECT, permission -> permitted)));
        return listed[0];
    }
}
