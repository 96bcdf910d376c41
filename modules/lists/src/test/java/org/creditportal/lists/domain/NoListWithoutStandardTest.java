package org.creditportal.lists.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeRules;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.NoticeRule;
import org.junit.jupiter.api.Test;

class NoListWithoutStandardTest {

    private static final Set<String> REMOVALS = Set.of("repaired", "annulled", "address-changed");
    private static final ListTypeDefinition WHOLE = ListTypes.hearing();

    @Test
    void aWholeListTypeIsTakenNewAndChanged() {
        assertThatCode(() -> demand(WHOLE, Optional.empty())).doesNotThrowAnyException();
        assertThatCode(() -> demand(WHOLE, Optional.of(ListTypes.serious()))).doesNotThrowAnyException();
    }

    @Test
    void thereIsNoneWithoutStandardLawAndBureau() {
        refused(with(null, WHOLE.bases(), WHOLE.identifyingBureaus(), ListColour.BLACK, WHOLE.rules(), null));
        refused(with(
                new Citation(" ", null, null),
                WHOLE.bases(),
                WHOLE.identifyingBureaus(),
                ListColour.BLACK,
                WHOLE.rules(),
                null));
        refused(with(WHOLE.standard(), List.of(), WHOLE.identifyingBureaus(), ListColour.BLACK, WHOLE.rules(), null));
        refused(with(WHOLE.standard(), WHOLE.bases(), List.of(), ListColour.BLACK, WHOLE.rules(), null));
        refused(with(WHOLE.standard(), WHOLE.bases(), List.of("nobody"), ListColour.BLACK, WHOLE.rules(), null));
        refused(with(
                WHOLE.standard(),
                WHOLE.bases(),
                WHOLE.identifyingBureaus(),
                ListColour.BLACK,
                ListTypeRules.NONE,
                null));
        refused(with(
                WHOLE.standard(),
                WHOLE.bases(),
                WHOLE.identifyingBureaus(),
                ListColour.BLACK,
                WHOLE.rules(),
                WHOLE.validFrom().minusDays(1)));
    }

    @Test
    void aReminderNeverBecomesAListOfDishonesty() {
        ListTypeDefinition reminder = with(
                WHOLE.standard(), WHOLE.bases(), WHOLE.identifyingBureaus(), ListColour.WATCH, WHOLE.rules(), null);
        assertRefused(ListsError.LIST_TYPE_INCOMPLETE, () -> demand(WHOLE, Optional.of(reminder)));
    }

    @Test
    void nobodyIsIdentifiedUnheardNorHonouredUntold() {
        NoticeRule prior = WHOLE.rules().notice();
        NoticeRule open = new NoticeRule(NoticeKind.PUBLIC_NOTICE, 7, ListTypes.LAW, false);
        assertThatCode(() -> demand(noticed(ListColour.BLACK, prior), Optional.empty()))
                .doesNotThrowAnyException();
        assertThatCode(() -> demand(noticed(ListColour.RED, open), Optional.empty()))
                .doesNotThrowAnyException();
        assertThatCode(() -> demand(noticed(ListColour.WATCH, null), Optional.empty()))
                .doesNotThrowAnyException();
        refused(noticed(ListColour.BLACK, null));
        refused(noticed(ListColour.BLACK, open));
        refused(noticed(ListColour.RED, null));
        refused(noticed(ListColour.RED, prior));
        refused(noticed(ListColour.BLACK, new NoticeRule(NoticeKind.PRIOR_NOTICE, 0, ListTypes.LAW, false)));
    }

    @Test
    void aListThatOthersAloneIdentifyAsksNoNoticeHere() {
        ListTypeDefinition received =
                with(WHOLE.standard(), WHOLE.bases(), List.of(), ListColour.BLACK, rules(null), null);
        assertThatCode(() -> NoListWithoutStandard.demand(received, Optional.empty(), Set.of(), REMOVALS, true))
                .doesNotThrowAnyException();
    }

    private static ListTypeDefinition noticed(ListColour colour, NoticeRule notice) {
        return with(WHOLE.standard(), WHOLE.bases(), WHOLE.identifyingBureaus(), colour, rules(notice), null);
    }

    private static ListTypeRules rules(NoticeRule notice) {
        return new ListTypeRules(notice, 0, WHOLE.rules().reasons(), null, List.of(), null, null);
    }

    private static void refused(ListTypeDefinition type) {
        assertRefused(ListsError.LIST_TYPE_INCOMPLETE, () -> demand(type, Optional.empty()));
    }

    private static void demand(ListTypeDefinition type, Optional<ListTypeDefinition> before) {
        NoListWithoutStandard.demand(type, before, Set.of(ListTypes.MARKET), REMOVALS, false);
    }

    private static ListTypeDefinition with(
            Citation standard,
            List<Citation> bases,
            List<String> bureaus,
            ListColour colour,
            ListTypeRules rules,
            LocalDate until) {
        return new ListTypeDefinition(
                WHOLE.id(),
                colour,
                WHOLE.name(),
                WHOLE.meaning(),
                standard,
                bases,
                bureaus,
                WHOLE.publicationMonths(),
                WHOLE.publicationRule(),
                WHOLE.validFrom(),
                until,
                List.of(),
                false,
                List.of(),
                null,
                rules);
    }
}
