package org.creditportal.webkit.rest;

import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An error answer of a JSON interface.
 *
 * @param status the HTTP status
 * @param title what the HTTP standard calls the status, in English
 * @param detail what to do about it, or null
 * @param code the broken rule's stable code, or null
 * @param reference the number under which a failure was logged, or null
 */
public record Problem(int status, String title, String detail, String code, String reference) {

    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What RFC 9110 calls statuses that Jakarta REST does not know, or by an older name. */
    private static final Map<Integer, String> FURTHER_TITLES =
            Map.of(413, "Content Too Large", 421, "Misdirected Request", 422, "Unprocessable Content");

    /** A problem of which only the status is told. */
    public static Problem of(int status, String reference) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = FURTHER_TITLES.getOrDefault(status, known == null ? "Error" : known.getReasonPhrase());
        return new Problem(status, title, null, null, reference);
    }

    /** A problem that says what to do. */
    public static Problem of(int status, String detail, String code) {
        return new Problem(status, of(status, null).title(), detail, code, null);
    }

    /** As a JAX-RS answer. */
    public Response toResponse() {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(json())
                .build();
    }

    /** As the answer of a servlet. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(json().getBytes(StandardCharsets.UTF_8));
    }

    /** Its JSON text. */
    public String json() {
        JsonObjectBuilder json = JsonParts.object()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status);
        add(json, "detail", detail);
        add(json, "code", code);
        add(json, "reference", reference);
        return json.build().toString();
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
