package org.creditportal.systemtests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;

/** What strangers send to the office leaves nothing behind, is refused as what it is, and never looks like a fault. */
class StrangersIT {

    private static final String TENANT = "kunming";
    private static final int HITS = 3_000;
    private static final int THREADS = 8;
    private static final String SESSION_CLASS = "org.apache.catalina.session.StandardSession";

    private final RunningPortal portal = RunningPortal.get();
    private final Http http = new Http(portal.port(), TENANT + ".localhost");

    @Test
    void thousandsOfThemMakeNoSession() throws Exception {
        List<String> addresses = List.of(
                "/office/",
                "/office",
                "/office/records/list.xhtml?q=a",
                "/office/nothing.xhtml",
                "/office/callback",
                "/office/callback?state=a&code=b",
                "/office/callback?state=a.again&code=b",
                "/office/logout",
                "/office/error?page=expired",
                "/office/api/v1/records",
                "/office/jakarta.faces.resource/nothing.js.xhtml",
                "/office/kit/kit.css",
                "/office/health/live");
        long before = sessions();
        List<Thread> threads = IntStream.range(0, THREADS)
                .mapToObj(number -> new Thread(() -> hit(addresses, number)))
                .toList();
        List<Throwable> failures = new ArrayList<>();
        threads.forEach(thread -> thread.setUncaughtExceptionHandler((which, failure) -> failures.add(failure)));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        assertThat(sessions()).isLessThanOrEqualTo(before);
    }

    private void hit(List<String> addresses, int thread) {
        for (int i = thread; i < HITS; i += THREADS) {
            String address = addresses.get(i % addresses.size());
            Http.Answer answer = i % 5 == 0
                    ? http.post(address, new byte[0], "Content-Type", "application/x-www-form-urlencoded")
                    : http.get(address);
            assertThat(answer.statusCode()).as(address).isNotIn(500, 503);
            assertThat(answer.headers())
                    .as(address)
                    .noneMatch(header -> header.getName().equalsIgnoreCase("Set-Cookie")
                            && header.getValue().startsWith(HttpOfficer.SESSION));
        }
    }

    /** Live sessions of the server's process, as its own heap tells. */
    private long sessions() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(portal.processId("portal")),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(histogram).contains("java.lang.String");
        return histogram
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 3 && columns[3].equals(SESSION_CLASS))
                .mapToLong(columns -> Long.parseLong(columns[1]))
                .sum();
    }

    @Test
    void theirKeysAreUnknownAndNoOutage() throws Exception {
        KeyPair key = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        String issuer = portal.facts(TENANT).issuer();
        OfficeApi bureau = OfficeApi.ofMachine(TENANT);
        long logged = log().size();
        for (int i = 0; i < 60; i++) {
            String token = token(key, "stranger-" + i, issuer);
            Http.Answer answer = http.get("/office/api/v1/records?size=1", "Authorization", "Bearer " + token);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        }
        assertThat(bureau.get("records?size=1").statusCode()).isEqualTo(200);
        List<String> lines = log().subList((int) logged, log().size());
        assertThat(lines)
                .filteredOn(line -> line.contains("Bearer token refused"))
                .hasSizeBetween(60, 120)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(800));
        assertThat(lines).noneMatch(line -> line.strip().startsWith("at com.nimbusds"));
    }

    /** As a realm would sign it, with a key that no realm knows. */
    private static String token(KeyPair key, String name, String issuer) throws Exception {
        long now = Instant.now().getEpochSecond();
        String signed = part("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + name + "\"}") + "."
                + part("{\"iss\":\"" + issuer + "\",\"sub\":\"stranger\",\"aud\":\"portal\",\"typ\":\"Bearer\","
                        + "\"azp\":\"stranger\",\"iat\":" + now + ",\"exp\":" + (now + 300) + "}");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> log() throws IOException {
        try (Stream<String> lines =
                Files.lines(portal.data().resolve("logs").resolve("portal.log"), StandardCharsets.ISO_8859_1)) {
            return lines.toList();
        }
    }

    @Test
    void anAnswerOfTheRealmThatIsWrongSaysWhatToDo() {
        for (String code :
                List.of("&code=wrong", "&code=", "", "&error=access_denied&error_description=x", "&response=a")) {
            HttpOfficer officer = HttpOfficer.stranger(TENANT);
            Matcher state = Pattern.compile("[?&]state=([^&]+)")
                    .matcher(officer.get("/office/").header("Location").orElseThrow());
            assertThat(state.find()).isTrue();
            Http.Answer answer = officer.get("/office/callback?state=" + state.group(1) + code);
            assertThat(answer.statusCode()).as(code).isEqualTo(303);
            assertThat(answer.header("Location")).contains("/office/error?page=loginRefused");
            assertThat(officer.session()).isNull();
        }
        Http.Answer page = http.get("/office/error?page=loginRefused");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("重新登录").contains("href=\"/office/\"");
    }

    @Test
    void aPageSentBackOtherwiseThanGivenOutHasExpired() {
        HttpOfficer officer = HttpOfficer.login(TENANT, "credit-office");
        String address = "/office/records/catalogue.xhtml";
        String page = officer.get(address).body();
        Map<String, String> whole = new LinkedHashMap<>();
        whole.put("catalogueForm", "catalogueForm");
        whole.put("jakarta.faces.ViewState", hidden(page, "jakarta.faces.ViewState"));
        whole.put("primefaces.nonce", nonce(page));
        assertThat(officer.post(address, whole).statusCode()).isEqualTo(200);
        for (String state : List.of("", ":", "x", "1:2", "a:b", "-1:-1", "stateless", "🙂", "1".repeat(5_000))) {
            assertExpired(officer, address, changed(whole, "jakarta.faces.ViewState", state));
        }
        for (String nonce : List.of("x", "%%%", "bm90LXRoZS1ub25jZQ==", "🙂", "1".repeat(5_000))) {
            assertExpired(officer, address, changed(whole, "primefaces.nonce", nonce));
        }
        assertThat(officer.get(address).statusCode()).isEqualTo(200);
    }

    private static void assertExpired(HttpOfficer officer, String address, Map<String, String> fields) {
        Http.Answer answer = officer.post(address, fields);
        String what = fields + " → " + answer.statusCode();
        assertThat(answer.statusCode()).as(what).isIn(302, 303, 400);
        answer.header("Location").ifPresent(place -> assertThat(place).as(what).endsWith("/office/error?page=expired"));
        Map<String, String> ajax = new LinkedHashMap<>(fields);
        ajax.put("jakarta.faces.partial.ajax", "true");
        ajax.put("jakarta.faces.source", "catalogueForm");
        // The form holds components with scripts: what is written without any needs no nonce.
        ajax.put("jakarta.faces.partial.render", "catalogueForm");
        Http.Answer partial = officer.post(address, ajax, "Faces-Request", "partial/ajax");
        assertThat(partial.statusCode()).as(what).isEqualTo(200);
        assertThat(partial.body()).as(what).contains("<redirect url=\"/office/error?page=expired\"");
    }

    private static Map<String, String> changed(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static String hidden(String page, String name) {
        return first(page, "name=\"" + Pattern.quote(name) + "\"[^>]* value=\"([^\"]*)\"");
    }

    private static String nonce(String page) {
        return first(page, " nonce=\"([^\"]+)\"");
    }

    private static String first(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
        return matcher.group(1);
    }
}
