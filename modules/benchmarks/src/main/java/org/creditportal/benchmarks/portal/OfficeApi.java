package org.creditportal.benchmarks.portal;

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
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDefinition;

/** The office's API, called by one client or officer, with a token that is renewed before it expires. */
public final class OfficeApi {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final double TOKEN_SECONDS = 120;
    private static final int SUCCESS_FROM = 200;
    private static final int SUCCESS_TO = 300;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final TenantAddress address;
    private final Map<String, String> login;
    private String token;
    private Stopwatch age;

    OfficeApi(TenantDefinition tenant, Map<String, String> login) {
        this.address = TenantAddress.of(tenant);
        this.login = login;
    }

    /** Asks for what is below {@code /office/api/v1}. */
    public JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    /** Sends values to what is below {@code /office/api/v1}; sent again under the key it is done once. */
    public JsonNode post(String path, JsonNode body, String key) {
        return send(request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Delivers a file of records; returns the batch as first told. */
    public JsonNode deliver(Path file, String key) {
        return send("records/batches?fileName=" + encoded(file.getFileName() + ""), file, key);
    }

    /** Sends a CSV file. */
    public JsonNode send(String path, Path file, String key) {
        try {
            HttpRequest.Builder request =
                    request(path).header("Idempotency-Key", key).header("Content-Type", "text/csv");
            return send(request.POST(HttpRequest.BodyPublishers.ofFile(file)).build());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends JSON. */
    public JsonNode post(String path, Map<String, ?> body) {
        try {
            byte[] json = MAPPER.writeValueAsBytes(body);
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json))
                    .build());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A value inside an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Goes to the loopback address and names the tenant's host, because Java may not resolve {@code *.localhost}. */
    private HttpRequest.Builder request(String path) {
        URI office = URI.create(address.officeUrl());
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + office.getPort() + office.getPath() + "/api/v1/" + path))
                .header("Host", office.getAuthority())
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (token == null || age.seconds() > TOKEN_SECONDS) {
            String form = login.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                    .collect(Collectors.joining("&"));
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(address.internalIssuer() + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            token = send(request).path("access_token").asText();
            age = new Stopwatch();
        }
        return token;
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            int status = response.statusCode();
            if (status < SUCCESS_FROM || status >= SUCCESS_TO) {
                throw new IllegalStateException(
                        status + " from " + request.uri() + ": " + new String(response.body(), StandardCharsets.UTF_8));
            }
            return MAPPER.readTree(response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
