package org.creditportal.launcher.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.launcher.StartFailedException;

/** The portal's API of one tenant, called with the passwords of demo officers. */
final class PortalApi implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Client client = ClientBuilder.newClient();
    private final TenantAddress address;

    PortalApi(TenantAddress address) {
        this.address = address;
    }

    /** The officer's access token, through the client that exists only while demo data is loaded. */
    String token(String username, String password) {
        return token(new Form()
                .param("grant_type", "password")
                .param("client_id", "demo-data")
                .param("scope", "openid")
                .param("username", username)
                .param("password", password));
    }

    /** The access token of a bureau's program. */
    String machineToken(String clientId, String secret) {
        return token(new Form()
                .param("grant_type", "client_credentials")
                .param("client_id", clientId)
                .param("client_secret", secret));
    }

    private String token(Form form) {
        String realm = address.internalIssuer() + "/protocol/openid-connect/token";
        try (Response response =
                client.target(realm).request(MediaType.APPLICATION_JSON).post(Entity.form(form))) {
            return read(realm, response).path("access_token").asText();
        }
    }

    JsonNode get(String token, String path) {
        try (Response response = request(token, path).get()) {
            return read(path, response);
        }
    }

    JsonNode post(String token, String path, Map<String, ?> body) {
        try (Response response = request(token, path).post(Entity.json(MAPPER.writeValueAsString(body)))) {
            return read(path, response);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Sends what is done once, however often it is sent with this key. */
    JsonNode post(String token, String path, Map<String, ?> body, String key) {
        try (Response response = request(token, path)
                .header("Idempotency-Key", key)
                .post(Entity.json(MAPPER.writeValueAsString(body)))) {
            return read(path, response);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    JsonNode postFile(String token, String path, String key, byte[] file) {
        try (Response response =
                request(token, path).header("Idempotency-Key", key).post(Entity.entity(file, "text/csv"))) {
            return read(path, response);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Goes to the loopback address and names the tenant's host, because Java may not resolve {@code *.localhost}. */
    private Invocation.Builder request(String token, String path) {
        URI office = URI.create(address.officeUrl());
        return client.target("http://127.0.0.1:" + office.getPort() + office.getPath() + "/api/v1/" + path)
                .request(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.HOST, office.getAuthority())
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }

    private static JsonNode read(String path, Response response) {
        String text = response.readEntity(String.class);
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            throw new StartFailedException(
                    "Demo data was refused: " + response.getStatus() + " to " + path + ": " + text.strip());
        }
        try {
            return text == null || text.isBlank() ? MAPPER.nullNode() : MAPPER.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new StartFailedException("Demo data: no JSON from " + path, notJson);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
