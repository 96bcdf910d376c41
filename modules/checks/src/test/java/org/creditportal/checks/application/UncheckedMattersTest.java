package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.creditportal.checks.application.SupervisedChecks.Looked;
import org.creditportal.kernel.tenant.BureauChange;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.junit.jupiter.api.Test;

class UncheckedMattersTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 20);

    private static boolean wasChecked(LocalDate... looks) {
        return UncheckedMatters.wasChecked(DECIDED, new TreeSet<>(Set.of(looks)));
    }

    @Test
    void aLookOnTheDayOrWithinTheYearBeforeIsACheck() {
        assertThat(wasChecked(DECIDED)).isTrue();
        assertThat(wasChecked(LocalDate.of(2025, 10, 20))).isTrue();
    }

    /** A bureau that looks at all its bidders at once has looked. */
    @Test
    void aLookAmongManyIsACheckAsOneByItselfIs() {
        SupervisedChecks checks = new SupervisedChecks() {
            @Override
            Stream<Object[]> looksAt(List<String> subjects) {
                return Stream.empty();
            }

            @Override
            Stream<Object[]> batchLooksAt(List<String> subjects) {
                return Stream.<Object[]>of(new Object[] {"market", "0SBJ", Instant.parse("2026-10-19T20:00:00Z")});
            }
        };
        assertThat(checks.days(List.of("0SBJ"), ZoneId.of("Asia/Shanghai")))
                .containsOnly(Map.entry(new SupervisedChecks.Looked("market", "0SBJ"), new TreeSet<>(Set.of(DECIDED))));
    }

    /** Else a bureau would be told to have decided without looking where its predecessor looked. */
    @Test
    void whatABureauLookedAtBeforeItWasMergedItsSuccessorLookedAt() {
        TenantId kunming = new TenantId("kunming");
        TenantDirectory tenants = TenantFiles.load(Path.of("../../tenants-config"));
        tenants.reorganise(
                kunming, List.of(new BureauChange("taxation", DECIDED, null, "market-supervision")), DECIDED);
        LocalDate before = LocalDate.of(2026, 9, 1);
        Map<Looked, TreeSet<LocalDate>> days = Map.of(
                new Looked("taxation", "0SBJ"), new TreeSet<>(Set.of(before)),
                new Looked("market-supervision", "0SBJ"), new TreeSet<>(Set.of(DECIDED)),
                new Looked("finance", "0SBJ"), new TreeSet<>(Set.of(DECIDED)));
        assertThat(UncheckedMatters.held(days, tenants.require(kunming)))
                .containsOnly(
                        Map.entry(new Looked("market-supervision", "0SBJ"), new TreeSet<>(Set.of(before, DECIDED))),
                        Map.entry(new Looked("finance", "0SBJ"), new TreeSet<>(Set.of(DECIDED))));
    }

    @Test
    void anOlderOrALaterLookIsNone() {
        assertThat(wasChecked(LocalDate.of(2025, 10, 19))).isFalse();
        assertThat(wasChecked(LocalDate.of(2026, 10, 21))).isFalse();
        assertThat(wasChecked()).isFalse();
    }

    @Test
    void aLaterLookTakesNothingFromAnEarlierOne() {
        assertThat(wasChecked(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 1)))
                .isTrue();
    }
}
