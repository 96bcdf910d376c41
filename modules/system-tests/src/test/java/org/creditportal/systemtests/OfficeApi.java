package org.creditportal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.launcher.identity.RealmProvisioning;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.keycloak.admin.client.Keycloak;

/** The office's API of one tenant, as one bureau's own system or one officer may call it. The token lives five minutes and is renewed. */
public final class OfficeApi {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String API = "/office/api/v1/";

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(4);

    private final Http http;
    private final Supplier<String> login;
    private String token;
    private Instant renewAt;

    private OfficeApi(RunningPortal portal, String tenant, Supplier<String> login) {
        this.http = new Http(portal.port(), tenant + ".localhost");
        this.login = login;
        renew();
    }

    private void renew() {
        token = login.get();
        renewAt = Instant.now().plus(RENEWED_AFTER);
    }

    /** As the tenant's first machine client, a clerk of market supervision. */
    public static OfficeApi ofMachine(String tenant) {
        RunningPortal portal = RunningPortal.get();
        ReadyFile.Machine client = portal.facts(tenant).machineClients().get(0);
        return new OfficeApi(
                portal,
                tenant,
                () -> token(
                        portal.facts(tenant).issuer(),
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", client.clientId(),
                                "client_secret", client.secret())));
    }

    /** Whether programs of the tenant are let in now; not so for a while after the database was away. */
    public static boolean admits(String tenant) {
        try {
            ofMachine(tenant);
            return true;
        } catch (AssertionError | UncheckedIOException notYet) {
            return false;
        }
    }

    /** As a demo officer, through the door by which demo data comes in; it is closed again. */
    public static OfficeApi ofOfficer(String tenant, String username) {
        return ofOfficer(
                tenant,
                RunningPortal.get().facts(tenant).logins().stream()
                        .filter(candidate -> candidate.username().equals(username))
                        .findFirst()
                        .orElseThrow());
    }

    /** As an officer whom the demo need not know. */
    public static OfficeApi ofOfficer(String tenant, ReadyFile.Login login) {
        RunningPortal portal = RunningPortal.get();
        return new OfficeApi(portal, tenant, () -> officersToken(portal, tenant, login));
    }

    private static String officersToken(RunningPortal portal, String tenant, ReadyFile.Login login) {
        try (Keycloak keycloak = portal.installation().keycloakAdministrator().login()) {
            RealmProvisioning realms =
                    new RealmProvisioning(keycloak, portal.installation().secrets());
            TenantDefinition of = portal.tenant(tenant);
            realms.demoDoor(of, true);
            try {
                return token(
                        portal.facts(tenant).issuer(),
                        Map.of(
                                "grant_type", "password",
                                "client_id", "demo-data",
                                "scope", "openid",
                                "username", login.username(),
                                "password", login.password()));
            } finally {
                realms.demoDoor(of, false);
            }
        }
    }

    /** The header by which the office knows the caller. */
    public synchronized String authorization() {
        if (Instant.now().isAfter(renewAt)) {
            renew();
        }
        return "Bearer " + token;
    }

    /** Every example of the office's own description of its interface; numbers that exist by the path that reads them. */
    public InterfaceExamples examples(Map<String, String> living) {
        return new InterfaceExamples(http, "/office/api", living, "Authorization", authorization());
    }

    /** Hands in a file, without looking at the answer. */
    public Http.Answer deliver(String key, String fileName, byte[] file, String... headers) {
        return send("records/batches?fileName=" + encoded(fileName), key, file, headers);
    }

    /** Sends a file below the API, without looking at the answer. */
    public Http.Answer send(String path, String key, byte[] file, String... headers) {
        List<String> all = Stream.concat(
                        Stream.of(headers),
                        Stream.of(
                                "Authorization",
                                authorization(),
                                "Content-Type",
                                "application/octet-stream",
                                "Idempotency-Key",
                                key))
                .toList();
        return http.post(API + path, file, all.toArray(String[]::new));
    }

    /** Hands in a file; the batch's number. */
    public String deliver(String key, byte[] file) {
        Http.Answer answer = deliver(key, key + ".csv", file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String number = json(answer).path("number").asText();
        assertThat(answer.header("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/records/batches/" + number));
        return number;
    }

    /** Hands in a file and waits until all is done with it; the batch as it is then. */
    public JsonNode record(String key, byte[] file) {
        return awaitRecorded(deliver(key, file));
    }

    /** Waits until all is done with a batch. */
    public JsonNode awaitRecorded(String number) {
        JsonNode[] batch = new JsonNode[1];
        Waiting.until("batch " + number + " is recorded", () -> {
            batch[0] = read("records/batches/" + number);
            assertThat(batch[0].path("state").asText()).isNotIn("FAILED", "DISCARDED", "STOPPED");
            return "RECORDED".equals(batch[0].path("state").asText());
        });
        return batch[0];
    }

    /** Asks for an address below the API. */
    public Http.Answer get(String path) {
        return http.get(API + path, "Authorization", authorization());
    }

    /** Sends JSON to an address below the API. */
    public Http.Answer post(String path, Map<String, ?> body, String... headers) {
        List<String> all = Stream.concat(
                        Stream.of(headers),
                        Stream.of("Authorization", authorization(), "Content-Type", "application/json"))
                .toList();
        try {
            return http.post(API + path, MAPPER.writeValueAsBytes(body), all.toArray(String[]::new));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What an address below the API answers; fails unless it answers 200. */
    public JsonNode read(String path) {
        Http.Answer answer = get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** The first page of records found, for a query like {@code q=…}. */
    public JsonNode records(String query) {
        return read("records?" + query);
    }

    /** The document numbers on a page of records. */
    public static List<String> documents(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(record -> record.path("documentNumber").asText())
                .toList();
    }

    /** An answer's JSON. */
    public static JsonNode json(Http.Answer answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** An answer's JSON, when all went well. */
    public static JsonNode done(Http.Answer answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** The code with which something was refused. */
    public static String refusal(Http.Answer answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return json(answer).path("code").asText();
    }

    /** A value as it stands in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String token(String issuer, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
            JsonNode token = MAPPER.readTree(answer).path("access_token");
            assertThat(token.isTextual()).as(answer).isTrue();
            return token.asText();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
