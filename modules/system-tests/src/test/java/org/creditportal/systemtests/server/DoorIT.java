package org.creditportal.systemtests.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.RawHttp;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers send that is not let in, and that nobody else notices. */
class DoorIT {

    private static final int CROWD = 200;
    private static final String SIZE = "Content-Length: 1000000\r\n\r\na";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n" + SIZE;

    private static List<OfficeApi> callers;

    private final RunningPortal portal = RunningPortal.get();
    private final Http kunming = new Http(portal.port(), "kunming.localhost");

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND"})
    void knowsNoMethodButThoseOfPages(String method) {
        for (String path : List.of(
                "/",
                "/guides/repair",
                "/entries",
                "/api/v1/entries",
                "/kit/kit.css",
                "/nothing",
                "/office/",
                "/office/records/import.xhtml",
                "/office/api/v1/records",
                "/health/live")) {
            RawHttp.Head answer = RawHttp.ask(method, path);
            assertThat(answer.status()).as(path + answer.text()).isEqualTo(405);
            assertThat(answer.header("Allow")).as(path).hasValueSatisfying(methods -> assertThat(methods)
                    .startsWith("GET, HEAD")
                    .doesNotContain(method));
            assertThat(answer.text().toLowerCase()).doesNotContain("payara").doesNotContain("grizzly");
        }
        assertThat(RawHttp.ask("PUT", "/entries").header("Allow")).hasValue("GET, HEAD");
    }

    @Test
    void describesNoInterfaceInTheServersWords() {
        assertThat(kunming.get("/api/application.wadl").statusCode()).isEqualTo(404);
        assertThat(kunming.get("/api/application.wadl/xsd0.xsd").statusCode()).isEqualTo(404);
        String token = OfficeApi.ofMachine("kunming").authorization();
        assertThat(kunming.get("/office/api/application.wadl", "Authorization", token)
                        .statusCode())
                .isEqualTo(404);
        assertThat(kunming.get("/api/v1/entries?_wadl").body()).doesNotContain("wadl.dev");
    }

    @Test
    void takesAHostThatIsSaidOnceAndPlainly() {
        for (String hosts : List.of(
                RawHttp.HOST + RawHttp.HOST,
                RawHttp.HOST + "Host: evil.example\r\n",
                "Host: kunming.localhost, evil.example\r\n",
                "Host: kunming.localhost,kunming.localhost\r\n",
                "Host: kunming.localhost:abc\r\n",
                "Host: \r\n",
                "Host: x:x\r\n",
                "Host: :80\r\n",
                "Host: somebody@kunming.localhost\r\n",
                "Host: kunming.localhost evil.example\r\n",
                "Host: kunming.localhost/evil\r\n",
                "")) {
            for (String path : List.of("/", "/office/", "/api/v1/entries", "/health/live")) {
                RawHttp.Head answer =
                        RawHttp.send("GET " + path + " HTTP/1.1\r\n" + hosts + "Connection: close\r\n\r\n");
                assertThat(answer.status()).as(path + " " + hosts).isEqualTo(400);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health/../entries",
                "/health/%2e%2e/entries",
                "/kit/../index.xhtml",
                "//entries",
                "/guides/./repair",
                "/guides//repair",
                "/guides/%2frepair",
                "/guides/%5crepair",
                "/guides\\repair",
                "/guides/repair;x=1",
                "/guides/repair%00",
                "/guides/repair%0d%0aX:%20y",
                "/guides/repair%2exhtml",
                "/%zz",
                "/guides/%4",
                "/office/%",
                "/office/health/../records/list.xhtml",
                "/office/api/../records/import.xhtml",
                "/office/api/%2e%2e/records/import.xhtml",
                "/office/api/..;x/records/import.xhtml",
                "/office/api//v1/records",
                "/office/kit/%6fffice.xhtml",
                "/jakarta.faces.resource/../index.xhtml"
            })
    void takesAddressesInOneSpelling(String path) {
        assertThat(RawHttp.ask("GET", path).status()).isEqualTo(400);
    }

    @Test
    void leadsNobodyToAHostAsItWasSent() {
        for (String path : List.of("/guides", "/kit", "/office", "/office/records")) {
            RawHttp.Head answer =
                    RawHttp.send("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(answer.text()).doesNotContain("evil.example");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/guides/repair, 413",
        "/api/v1/entries, 413",
        "/kit/kit.css, 413",
        "/office/error, 413",
        "/office/records/import.xhtml, 303",
        "/office/api/v1/records/batches, 401"
    })
    void answersStrangersBeforeAnythingIsRead(String path, int status) {
        RawHttp.Head answer = RawHttp.send("POST " + path + " HTTP/1.1\r\n" + RawHttp.HOST
                + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 1200000000\r\n\r\n--x\r\n");
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    @Test
    void isThereForOthersWhileHundredsDawdle() throws IOException {
        List<Socket> crowd = new ArrayList<>();
        ScheduledExecutorService drip = Executors.newSingleThreadScheduledExecutor();
        try {
            String token = "Authorization: " + OfficeApi.ofMachine("kunming").authorization() + "\r\n";
            for (String path : List.of("/entries", "/office/records/import.xhtml", "/office/callback")) {
                join(crowd, "POST " + path + " HTTP/1.1\r\n" + RawHttp.HOST + FORM, 0);
            }
            join(
                    crowd,
                    "POST /office/api/v1/records/batches HTTP/1.1\r\n" + RawHttp.HOST + token
                            + "Content-Type: text/csv\r\nIdempotency-Key: slow\r\n" + SIZE,
                    0);
            for (String path : List.of("/entries", "/kit/kit.css", "/api/v1/entries?size=100", "/entries.csv")) {
                join(crowd, ("GET " + path + " HTTP/1.1\r\n" + RawHttp.HOST + "\r\n").repeat(4), 1024);
            }
            drip.scheduleAtFixedRate(() -> crowd.forEach(DoorIT::dawdle), 1, 1, TimeUnit.SECONDS);
            for (int visitor = 0; visitor < 20; visitor++) {
                long begin = System.nanoTime();
                assertThat(kunming.get("/guides/repair").statusCode()).isEqualTo(200);
                assertThat(new Http(portal.port(), "beidaihe.localhost")
                                .get("/entries")
                                .statusCode())
                        .isEqualTo(200);
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
            }
            assertSomebodyIsSentAway(token);
        } finally {
            drip.shutdownNow();
            for (Socket socket : crowd) {
                socket.close();
            }
        }
    }

    /** A known sender has his time, and no more. */
    private static void assertSomebodyIsSentAway(String token) throws IOException {
        try (Socket slow = RawHttp.connect(0)) {
            write(
                    slow,
                    "POST /office/api/v1/list-entries HTTP/1.1\r\n" + RawHttp.HOST + token
                            + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{");
            assertThat(RawHttp.head(slow).status()).isIn(408, 429);
        }
    }

    private static void join(List<Socket> crowd, String request, int window) throws IOException {
        for (int one = 0; one < CROWD / 4; one++) {
            Socket socket = RawHttp.connect(window);
            crowd.add(socket);
            write(socket, request);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** One byte more to those that send; those that read take one. */
    private static void dawdle(Socket socket) {
        try {
            if (socket.getReceiveBufferSize() > 10_000) {
                write(socket, "a");
            } else if (socket.getInputStream().available() > 0) {
                socket.getInputStream().read();
            }
        } catch (IOException sentAway) {
            // as it should be
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | $",
                "\"text\" | $",
                "null | $",
                "7 | $",
                "{\"facts\": {\"a\": 1}} | facts",
                "{\"facts\": [\"a\"]} | facts",
                "{\"facts\": 7} | facts",
                "{\"recordNumber\": true} | recordNumber",
                "{\"facts\": \"a\", \"facts\": \"b\"} | 1:",
                "{\"facts\": \"a\"} {} | $",
                "{\"facts\": | 1:",
                "not json | 1:"
            })
    void tellsThePlaceWhereJsonHasAnotherShape(String body, String place) {
        assertMalformed("list-entries", body, place);
    }

    @Test
    void tellsThePlaceAtEveryStep() {
        for (String step : List.of(
                "decision",
                "publication",
                "withdrawal",
                "notice",
                "statement",
                "answer",
                "service",
                "return",
                "closure")) {
            assertMalformed("list-entries/0000000000000/" + step, "[]", "$");
            assertMalformed("list-entries/0000000000000/" + step, "", "$");
            assertMalformed("list-entries/0000000000000/" + step, "{\"version\": \"x\"}", "version");
            assertMalformed("list-entries/0000000000000/" + step, "{\"version\": {}}", "version");
            assertMalformed("list-entries/0000000000000/" + step, "{\"version\": 1.5}", "version");
        }
        assertMalformed("list-entries/0000000000000/decision", "{}", "approve");
        assertMalformed("list-entries/0000000000000/decision", "{\"approve\": \"yes\"}", "approve");
        for (String file : List.of("[]", "{}", "7", "[7]", "{\"rows\": {}}", "null", "{\"columns\": 7}")) {
            Http.Answer answer = post("records/batches", file);
            assertThat(answer.statusCode()).as(file + answer.body()).isBetween(400, 422);
        }
    }

    /** Every address that takes JSON, as the interface's own document names them. */
    @Test
    void tellsThePlaceAtEveryAddressThatTakesJson() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(portal.repository()
                        .resolve("modules/portal/src/main/resources/interface/openapi.json")
                        .toFile());
        List<String> asked = new ArrayList<>();
        document.path("paths").properties().forEach(address -> {
            JsonNode taken = address.getValue().at("/post/requestBody/content/application~1json/schema/$ref");
            if (!taken.isMissingNode()) {
                String path = address.getKey().replace("/v1/", "").replaceAll("\\{[a-z]+}", "0000000000000");
                assertMalformed(path, "[]", "$");
                assertMalformed(path, "\"text\"", "$");
                assertMalformed(path, "{\"a\": ", "1:");
                asked.add(path);
            }
        });
        assertThat(asked).hasSizeGreaterThan(15);
    }

    private void assertMalformed(String path, String body, String place) {
        Http.Answer answer = post(path, body);
        assertThat(answer.statusCode()).as(body + " " + answer.body()).isEqualTo(400);
        JsonNode problem = OfficeApi.json(answer);
        assertThat(problem.path("code").asText()).isEqualTo("kernel.malformedJson");
        assertThat(problem.path("detail").asText()).contains(place);
    }

    /** By the first caller for whom the address is there: nobody else's body is read. */
    private Http.Answer post(String path, String body) {
        return callers().stream()
                .map(caller -> post(caller, path, body))
                .filter(answer -> answer.statusCode() != 404)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody may use " + path));
    }

    /** Who together may do whatever the interface offers. */
    private static synchronized List<OfficeApi> callers() {
        if (callers == null) {
            callers = List.of(
                    OfficeApi.ofMachine("kunming"),
                    OfficeApi.ofOfficer("kunming", "reviewer.market"),
                    OfficeApi.ofOfficer("kunming", "credit.officer"));
        }
        return callers;
    }

    private Http.Answer post(OfficeApi caller, String path, String body) {
        return kunming.post(
                "/office/api/v1/" + path,
                body.getBytes(StandardCharsets.UTF_8),
                "Authorization",
                caller.authorization(),
                "Idempotency-Key",
                "shape-" + body.hashCode(),
                "Content-Type",
                "application/json");
    }

    @Test
    void givesOneAddressAsMuchAsItsTenantsFileSays() {
        Http beidaihe = new Http(portal.port(), "beidaihe.localhost");
        for (int download = 0; download < RunningPortal.FEW_DOWNLOADS; download++) {
            assertThat(beidaihe.get("/entries.csv").statusCode()).isEqualTo(200);
        }
        Http.Answer tooMany = beidaihe.get("/entries.csv");
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.header("Retry-After")).hasValueSatisfying(seconds -> assertThat(Integer.parseInt(seconds))
                .isBetween(1, 3600));
        assertThat(tooMany.body()).contains("请求过于频繁");
        assertThat(beidaihe.get("/entries.csv", "X-Forwarded-For", "198.51.100.7")
                        .statusCode())
                .as("nobody outside says where a request comes from")
                .isEqualTo(429);
        assertThat(beidaihe.get("/entries").statusCode()).isEqualTo(200);
        assertThat(kunming.get("/entries.csv").statusCode()).isEqualTo(200);
    }

    /** Whoever asks too often is told when to come again, whatever is asked for; the other kinds go on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/guides/repair",
                "/verification?code=none",
                "/api/v1/entries?size=1",
                "/office/",
                "/office/api/v1/tasks"
            })
    void givesOneAddressOfEachKindAsMuchAsItsTenantsFileSays(String path) {
        Http third = new Http(portal.port(), RunningPortal.THIRD_TENANT + ".localhost");
        Http.Answer last = third.get(path);
        for (int asked = 1; last.statusCode() != 429 && asked <= 2 * RunningPortal.FEW_REQUESTS; asked++) {
            last = third.get(path);
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.header("Retry-After")).hasValueSatisfying(seconds -> assertThat(Integer.parseInt(seconds))
                .isBetween(1, 3600));
        assertThat(last.body()).contains("请稍等片刻后再试");
        assertThat(third.get("/kit/kit.css").statusCode()).isEqualTo(200);
        assertThat(kunming.get(path).statusCode()).isNotEqualTo(429);
    }
}
