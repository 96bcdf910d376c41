package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.creditportal.identity.api.OfficerCriteria;
import org.creditportal.identity.api.OfficerRow;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.junit.jupiter.api.Test;

/** Sorting asks the realm as many questions for three hundred officers as for three. */
class OfficerSearchTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final Instant LOGIN = Instant.parse("2026-11-29T08:00:00Z");
    private static final Order LAST_LOGIN = new Order("LAST_LOGIN", false);

    private final TestAccounts realm = new TestAccounts("finance", "market-supervision");
    private final OfficerSearch search = new OfficerSearch();

    private OfficerSearch search() {
        search.roster = realm;
        realm.tenants = TenantFiles.load(Path.of("../../tenants-config"));
        search.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        search.trail = new AuditTrail() {
            @Override
            public Map<String, Instant> lastMoments(String event, Instant since) {
                return Map.of("clerk.299", LOGIN);
            }
        };
        return search;
    }

    @Test
    void searchesEachWordAnywhereAndTakesKeycloaksSignsOut() {
        assertThat(OfficerSearch.words("li ming")).isEqualTo("*li* *ming*");
        assertThat(OfficerSearch.words("\"li*\" %")).isEqualTo("*li*");
        assertThat(OfficerSearch.words("***")).isEmpty();
        assertThat(OfficerSearch.words(null)).isEmpty();
    }

    @Test
    void sortsAllPagesByWhatTheRealmDoesNotSortBy() throws Exception {
        add(300);
        Page<OfficerRow> found = page(null, LAST_LOGIN, 1);
        assertThat(found.total()).isEqualTo(300);
        assertThat(found.items()).hasSize(20);
        OfficerRow first = found.items().get(0);
        assertThat(first.username()).isEqualTo("clerk.299");
        assertThat(first.lastLogin()).isEqualTo(LOGIN);
        assertThat(first.bureau()).isEqualTo("finance");
        assertThat(first.roles()).containsExactly(Role.BUREAU_CLERK);
        assertThat(page(null, Order.USUAL, 15).items().get(19).username()).isEqualTo("clerk.299");
        assertThat(page(null, new Order("BUREAU", false), 1).items())
                .extracting(OfficerRow::bureau)
                .containsOnly("market-supervision");
    }

    @Test
    void asksNoQuestionForEachOfficer() throws Exception {
        add(3);
        page(null, LAST_LOGIN, 1);
        int few = realm.questions();
        add(300);
        page(null, LAST_LOGIN, 1);
        assertThat(realm.questions() - few).isEqualTo(few);
    }

    @Test
    void sortsABureausOfficersToo() throws Exception {
        add(300);
        Page<OfficerRow> found = page("market-supervision", new Order("USERNAME", false), 1);
        assertThat(found.total()).isEqualTo(150);
        assertThat(found.items().get(0).username()).isEqualTo("clerk.298");
    }

    @Test
    void moreThanCanBeSortedStandByLoginNameAndAreAllThere() throws Exception {
        add(OfficerCriteria.MOST_SORTED + 1);
        Page<OfficerRow> last = page(null, LAST_LOGIN, 101);
        assertThat(last.total()).isEqualTo(OfficerCriteria.MOST_SORTED + 1);
        assertThat(last.items()).extracting(OfficerRow::username).containsExactly("clerk.2000");
    }

    @Test
    void readsMoreThanOnePortion() {
        add(OfficerCriteria.MOST_SORTED);
        assertThat(realm.usernames()).hasSize(OfficerCriteria.MOST_SORTED);
    }

    private void add(int officers) {
        for (int i = 0; i < officers; i++) {
            realm.add(String.format("clerk.%03d", i), i % 2 == 0 ? "market-supervision" : "finance", Role.BUREAU_CLERK);
        }
    }

    private Page<OfficerRow> page(String bureau, Order order, int page) throws Exception {
        return TenantScope.callAs(
                new TenantId("kunming"), () -> search().search(new OfficerCriteria(null, bureau, order, page, 20)));
    }
}
