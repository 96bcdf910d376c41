package org.creditportal.benchmarks.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.creditportal.benchmarks.Settings;
import org.creditportal.benchmarks.harness.Comparison;
import org.creditportal.benchmarks.harness.Crowd;
import org.creditportal.benchmarks.harness.Measurement;
import org.creditportal.benchmarks.harness.Report;
import org.creditportal.benchmarks.harness.WebArchive;
import org.creditportal.benchmarks.penalty.Penalties;
import org.creditportal.benchmarks.penalty.PenaltyCsv;
import org.creditportal.benchmarks.portal.BareServer;
import org.creditportal.benchmarks.portal.BenchPortal;
import org.creditportal.benchmarks.portal.OfficeApi;
import org.creditportal.benchmarks.portal.PortalImport;

/**
 * One subject after the other looked at by its code over HTTP, by many clients at once: judged, answered with its effects, kept and
 * audited; beside a bare servlet on the same server with one look-up by JDBC, and beside another one that judges nothing and only sends the
 * database what no look that is kept can do without: what is lost against the first and not against the second is the price of keeping.
 */
public final class CheckSingleBenchmark {

    private static final int CLIENTS = 64;
    private static final int SUBJECTS = 2_000;
    private static final int ROWS_A_SUBJECT = 7;

    /** A server runs for months: after so many rounds its compiler has found what is called often, and goes on finding little. */
    private static final int BEFORE = 8;

    private static final int OK = 200;
    private static final String PORTAL = "check-single-portal";
    private static final String SERVLET = "check-single-servlet";
    private static final String STATEMENTS = "check-single-statements";
    private static final String BARE = "org/creditportal/benchmarks/check/server/";

    /** Where a look keeps rows of its own. */
    private static final List<String> KEPT =
            List.of("cas_token", "chk_check", "chk_check_step", "chk_look", "krn_audit_line", "krn_unsealed_line");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Settings settings;
    private final Report report;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public CheckSingleBenchmark(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    /** Fills a portal by its own import, then has both asked by as many at once, by turns. */
    public void run() {
        int subjects = settings.rows().orElse(SUBJECTS);
        Penalties penalties = new Penalties(subjects * ROWS_A_SUBJECT);
        Path file = PenaltyCsv.write(penalties, settings.folder());
        report.progress("Starting the portal");
        try (BenchPortal portal = BenchPortal.start(settings)) {
            report.progress("Importing the file");
            new PortalImport(portal, penalties, file).seconds("bench");
            // The portal serves so and so many requests of one sender at once, fewer than are asked here.
            List<Sender> senders = List.of(
                    new Sender(portal.machine(), "food-drug-supervision", "supervision"),
                    new Sender(portal.clerk("market-supervision"), "food-drug-supervision", "supervision"),
                    new Sender(portal.clerk("finance"), "government-procurement", "supplier"));
            portal.copyTables(KEPT);
            WebArchive bareLooks = new WebArchive()
                    .withClass(BARE + "BareLookServlet")
                    .withClass(BARE + "BareStatementsServlet")
                    .withClass(BARE + "SampleRow");
            try (BareLooks looks = BareLooks.over(portal, subjects);
                    BareServer bare = BareServer.start(settings, portal, "app", bareLooks)) {
                compare(senders, bare, looks.codes());
            }
        }
    }

    private void compare(List<Sender> senders, BareServer bare, List<String> codes) {
        report.progress("Asking for " + codes.size() + " subjects, " + BEFORE + " times before it counts");
        for (int i = 1; i <= BEFORE; i++) {
            String before = "before-" + i;
            report.progress(String.format(
                    Locale.ROOT,
                    "%s: portal %.3f s, servlet %.3f s, statements %.3f s",
                    before,
                    ask(codes, (place, code) -> check(senders, before, place, code)),
                    ask(codes, (place, code) -> look(bare, code)),
                    ask(codes, (place, code) -> statements(bare, code))));
        }
        Comparison comparison = new Comparison(report)
                .with(PORTAL, round -> ask(codes, (i, code) -> check(senders, "round-" + round, i, code)))
                .with(SERVLET, round -> ask(codes, (i, code) -> look(bare, code)))
                .with(STATEMENTS, round -> ask(codes, (i, code) -> statements(bare, code)));
        comparison.run(settings.rounds());
        for (String candidate : List.of(PORTAL, SERVLET, STATEMENTS)) {
            Measurement speed = new Measurement(candidate, "requests/s");
            speed.add(codes.size() / comparison.of(candidate).median());
            report.measurement(speed);
        }
        report.ratio("check-single-of-servlet", comparison.speed(PORTAL, SERVLET));
        report.ratio("check-single-of-bare-statements", comparison.speed(PORTAL, STATEMENTS));
        report.ratio("bare-statements-of-servlet", comparison.speed(STATEMENTS, SERVLET));
    }

    /** Somebody who asks, for a matter of the own bureau. */
    private record Sender(OfficeApi api, String area, String matterKind) {}

    private static double ask(List<String> codes, Asking asking) {
        return Crowd.seconds(CLIENTS, begin -> {
            for (int i = begin; i < codes.size(); i += CLIENTS) {
                asking.ask(i, codes.get(i));
            }
        });
    }

    private static void check(List<Sender> senders, String round, int place, String code) {
        String key = "single-" + round + "-" + place;
        Sender sender = senders.get(place % CLIENTS % senders.size());
        ObjectNode body = MAPPER.createObjectNode()
                .put("area", sender.area())
                .put("matterKind", sender.matterKind())
                .put("matterNumber", key)
                .put("matterName", "bench")
                .put("purpose", "bench")
                .put("askedBy", "CODE")
                .put("identifier", code);
        JsonNode answer = sender.api().post("checks", body, key);
        if (!code.equals(answer.path("subject").path("code").asText())) {
            throw new IllegalStateException("Not found: " + answer);
        }
    }

    private void look(BareServer bare, String code) {
        told(bare(bare, "look", code).GET(), code);
    }

    private void statements(BareServer bare, String code) {
        told(bare(bare, "statements", code).POST(HttpRequest.BodyPublishers.noBody()), code);
    }

    private static HttpRequest.Builder bare(BareServer bare, String path, String code) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + bare.port() + "/" + path + "?code=" + code));
    }

    private void told(HttpRequest.Builder request, String code) {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            String told = new String(answer.body(), StandardCharsets.UTF_8);
            if (answer.statusCode() != OK || !told.contains(code)) {
                throw new IllegalStateException(answer.statusCode() + ": " + told);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** One of many that asks for one code. */
    private interface Asking {

        void ask(int place, String code);
    }
}
