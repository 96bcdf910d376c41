package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.creditportal.kernel.tenant.Rate;
import org.creditportal.kernel.tenant.Rates;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.junit.jupiter.api.Test;

/**
 * The balancer's file beside the tenants' (ADR 0027): what a tenant allows passes the balancer, what no tenant allows does not,
 * and no body is read in a node's thread that a slow sender could hold.
 */
class ProxyRatesTest {

    /** The balancer counts for all tenants and nodes together; above this it would count nothing. */
    private static final int ROOM = 10;

    private static final String WEB = "frontend web";

    private final Balancer balancer =
            new Balancer(Checkout.text(Checkout.own().root().resolve("docker/haproxy.cfg")));
    private final List<Rates> tenants = TenantFiles.load(Checkout.own().root().resolve("tenants-config")).all().stream()
            .map(TenantDefinition::rates)
            .toList();

    @Test
    void letsThroughWhatTenantsAllowAndNotMuchMore() {
        Map<String, Integer> most = balancer.ratesAMinute();
        assertThat(most).containsOnlyKeys("requests", "logins", "downloads", "passwords");
        assertRoom(most.get("requests"), tenants.stream().flatMap(ProxyRatesTest::requests));
        assertRoom(most.get("logins"), tenants.stream().map(Rates::login));
        assertRoom(most.get("downloads"), tenants.stream().map(Rates::downloads));
        assertThat(most.get("passwords"))
                .as("passwords are tried less often than logins begun")
                .isLessThan(tenants.stream()
                        .mapToInt(rates -> aMinute(rates.login()))
                        .min()
                        .orElseThrow());
    }

    private static Stream<Rate> requests(Rates rates) {
        return Stream.of(
                rates.pages(), rates.search(), rates.openData(), rates.tokens(), rates.clients(), rates.officers());
    }

    private static void assertRoom(int most, Stream<Rate> allowed) {
        int highest = allowed.mapToInt(ProxyRatesTest::aMinute).max().orElseThrow();
        assertThat(most).isBetween(highest, highest * ROOM);
    }

    private static int aMinute(Rate rate) {
        return (int) (rate.requests()
                * Duration.ofMinutes(1).toMillis()
                / rate.within().toMillis());
    }

    @Test
    void everyCounterIsKeptAndReadByTheMinute() {
        for (String table : balancer.ratesAMinute().keySet()) {
            assertThat(balancer.section("backend " + table))
                    .as(table)
                    .singleElement()
                    .asString()
                    .startsWith("stick-table type ipv6")
                    .contains("http_req_rate(1m)");
        }
    }

    @Test
    void bodiesAreWaitedForHereAndOnlyWhereTheyMayCome() {
        assertThat(balancer.section(WEB))
                .contains(
                        "http-request wait-for-body time 15s if sends",
                        "http-request deny deny_status 413 if sends !office !identity");
        assertThat(balancer.place(WEB, "http-request wait-for-body"))
                .as("whoever is refused is not waited for")
                .isGreaterThan(balancer.place(WEB, "http-request deny deny_status 429"));
        assertThat(balancer.section("defaults"))
                .contains("timeout http-request 15s", "timeout client 20s")
                .noneMatch(line -> line.equals("no option http-buffer-request"));
        assertThat(balancer.section(WEB)).contains("tcp-request connection reject if { sc_conn_cur(0) gt 400 }");
    }

    @Test
    void nobodyOutsideSaysWhereHeComesFrom() {
        assertThat(balancer.place(WEB, "http-request del-header X-Forwarded-.*"))
                .isLessThan(balancer.place(WEB, "option forwardfor"));
    }

    @Test
    void readsCountersByTheTablesTheyStandFor() {
        Balancer other = new Balancer("""
            # A comment.
            backend few
              stick-table type ipv6 size 1k expire 2m store http_req_rate(1m)
            frontend web
              http-request track-sc1 src,ipmask(32,64) table few if { path /a }
              http-request deny if { sc_http_req_rate(1) gt 7 } # not more
              http-request track-sc1 src,ipmask(32,64) table fewer if { path /b }
              http-request deny if { sc_http_req_rate(1) gt 5 }
            """);
        assertThat(other.ratesAMinute()).containsExactly(Map.entry("few", 7), Map.entry("fewer", 5));
    }
}
