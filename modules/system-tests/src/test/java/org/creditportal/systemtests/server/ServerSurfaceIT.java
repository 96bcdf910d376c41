package org.creditportal.systemtests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.InterfaceExamples;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.RawHttp;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application port shows to strangers: our answers only, and nothing about the server behind. */
class ServerSurfaceIT {

    private static final List<String> PRODUCT_WORDS =
            List.of("payara", "glassfish", "grizzly", "mojarra", "tomcat", "exception", "at org.", "at com.", "java.");

    private final Http kunming = new Http(RunningPortal.get().port(), "kunming.localhost");

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/office/health/live", "/office/health/ready"})
    void answersLoadBalancersWithoutDetailOnAnyHost(String path) {
        Http.Answer answer = new Http(RunningPortal.get().port(), "127.0.0.1").get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().length()).isLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/metrics",
                "/metrics/base",
                "/openapi",
                "/openapi/",
                "/openapi-ui",
                "/management/domain",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/nothing",
                "/api/v1/nothing",
                "/kit/office.xhtml"
            })
    void hidesTheServersOwnAddresses(String path) {
        assertClean(kunming.get(path), 404);
    }

    @Test
    void answersAnUnknownHostWith421() {
        for (String host : List.of("nobody.localhost", "evil.example", "kunming.localhost.evil.example")) {
            assertClean(new Http(RunningPortal.get().port(), host).get("/"), 421);
            assertClean(new Http(RunningPortal.get().port(), host).get("/api/v1/entries"), 421);
            assertClean(new Http(RunningPortal.get().port(), host).get("/office/"), 421);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=x",
                "page=-1",
                "size=0",
                "size=101",
                "size=",
                "list=NONE",
                "unknown=1",
                "page=1&page=2",
                "q=%E6%98%86",
                "page=99999999999999999999"
            })
    void refusesBadParametersWithAProblem(String query) {
        Http.Answer answer = kunming.get("/api/v1/entries?" + query);
        assertClean(answer, 400);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"status\":400").contains("\"detail\":");
    }

    @Test
    void answersTheApiInTheAgreedShape() {
        Http.Answer answer = kunming.get("/api/v1/entries?list=BLACK&page=1&size=2");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .matches("(?s)\\{\"total\":[1-9]\\d*,\"page\":1,\"size\":2,\"items\":\\[\\{\"number\":\"[0-9A-Z]{13}\","
                        + "\"subjectName\":\".+\",\"subjectMark\":.+,\"subjectCode\":.+,\"listType\":\".+\",\"authority\":\".+\","
                        + "\"basis\":\".+\",\"publishedOn\":\"\\d{4}-\\d\\d-\\d\\d\","
                        + "\"publishedUntil\":\"\\d{4}-\\d\\d-\\d\\d\"}.*\\]}");
    }

    /** What one application has and the other has not is found out when they start, and goes unseen until a page needs it. */
    @Test
    void bothApplicationsTookTheirPagesConfigurationWhole() throws IOException {
        Path log = RunningPortal.get().data().resolve("logs").resolve("portal.log");
        assertThat(Files.readString(log, StandardCharsets.ISO_8859_1))
                .contains("Initializing Mojarra")
                .doesNotContain("ConfigurationException");
    }

    @Test
    void answersEachExampleOfTheOpenDataAsItsDescriptionTells() {
        Http.Answer page = kunming.get("/api/v1/entries?size=1");
        String number = OfficeApi.json(page).at("/items/0/number").asText();
        assertThat(new InterfaceExamples(kunming, "/api", Map.of("/v1/entries/{number}", number)).tryAll())
                .containsExactlyInAnyOrder(
                        "get /v1/entries 200",
                        "get /v1/entries/{number} 200",
                        "get /v1/notices 200",
                        "get /v1/notices/{number} 404",
                        "get /v1/typical-cases 200",
                        "get /v1/typical-cases/{number} 404",
                        "get /v1/report-keys 200",
                        "get /v1/documents/{code} 404",
                        "get /openapi.json 200");
        assertThat(page.header("Link"))
                .hasValueSatisfying(link -> assertThat(link).startsWith("</api/v1/entries?size=1&page=1>"));
        assertClean(kunming.get("/api/openapi.json"), 200);
        assertClean(kunming.get("/api/v1/entries/0000000000000"), 404);
    }

    @Test
    void givesGuestsNoSessionAndNoScript() {
        Http.Answer home = kunming.get("/");
        assertThat(home.header("Set-Cookie")).isEmpty();
        assertThat(home.body()).doesNotContain("<script");
        assertThat(home.header("Content-Security-Policy")).isPresent();
        assertThat(home.body().length()).isLessThan(100_000);
    }

    @Test
    void ignoresAForgedHostInRedirects() {
        Http.Answer answer = kunming.get("/office/", "X-Forwarded-Host", "evil.example");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location"))
                .hasValueSatisfying(location -> assertThat(location).doesNotContain("evil"));
    }

    @Test
    void sendsTextsCompressedAndLetsBrowsersKeepFilesOfOneVersion() {
        for (String path : List.of("/", "/kit/kit.css?v=1", "/api/v1/entries?size=100")) {
            RawHttp.Head plain = RawHttp.ask("GET", path);
            RawHttp.Head packed = RawHttp.send("GET " + path + " HTTP/1.1\r\n" + RawHttp.HOST
                    + "Accept-Encoding: gzip\r\nConnection: close\r\n\r\n");
            assertThat(plain.header("Content-Encoding")).as(path).isEmpty();
            assertThat(packed.header("Content-Encoding")).as(path).contains("gzip");
        }
        assertThat(RawHttp.ask("GET", "/kit/kit.css?v=1").header("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
        assertThat(RawHttp.ask("GET", "/kit/kit.css").header("Cache-Control")).contains("no-store");
    }

    private static void assertClean(Http.Answer answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(PRODUCT_WORDS).noneMatch(word -> answer.body().toLowerCase().contains(word));
    }
}
