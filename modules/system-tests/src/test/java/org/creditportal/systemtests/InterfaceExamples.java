package org.creditportal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tries each operation of an application's OpenAPI document, as the document's own examples say, against the running
 * application: what it answers must be told there, in status and shape.
 */
public final class InterfaceExamples {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String JSON = "application/json";
    private static final String GET = "get";

    private final Http http;
    private final String base;
    private final String[] headers;
    private final Map<String, String> living;
    private final JsonNode document;

    /**
     * @param base where the interface begins
     * @param living numbers that exist, by the path that reads them; where none is known the example's is asked for
     * @param headers sent with each request, as name, value
     */
    public InterfaceExamples(Http http, String base, Map<String, String> living, String... headers) {
        this.http = http;
        this.base = base;
        this.living = Map.copyOf(living);
        this.headers = headers.clone();
        Http.Answer answer = http.get(base + "/openapi.json", headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        this.document = OfficeApi.json(answer);
    }

    /** Tries them all; the operations with the status that each answered. */
    public List<String> tryAll() {
        return operations().map(this::tried).toList();
    }

    /** Tries those that only read, which leaves everything as it is; the operations with the status that each answered. */
    public List<String> tryReading() {
        return operations()
                .filter(operation -> operation.verb().equals(GET))
                .map(this::tried)
                .toList();
    }

    /** The operations that only read. */
    public List<String> reading() {
        return operations()
                .filter(operation -> operation.verb().equals(GET))
                .map(Operation::toString)
                .toList();
    }

    private Stream<Operation> operations() {
        return document.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .map(operation -> new Operation(operation.getKey(), path.getKey(), operation.getValue())));
    }

    private String tried(Operation operation) {
        Http.Answer answer = ask(operation.verb(), operation.path(), operation.description());
        check(operation.toString(), operation.description().path("responses"), answer);
        return operation + " " + answer.statusCode();
    }

    private record Operation(String verb, String path, JsonNode description) {

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    private Http.Answer ask(String verb, String path, JsonNode operation) {
        StringBuilder query = new StringBuilder();
        String address = path;
        List<String> sent = new ArrayList<>(List.of(headers));
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            String example = parameter.path("example").asText();
            switch (parameter.path("in").asText()) {
                case "path" -> address = address.replace("{" + name + "}", living.getOrDefault(path, example));
                case "header" -> sent.addAll(List.of(name, example));
                default -> {
                    if (parameter.has("example")) {
                        query.append(query.isEmpty() ? "?" : "&").append(name + "=" + OfficeApi.encoded(example));
                    }
                }
            }
        }
        String whole = base + address + query;
        if (verb.equals(GET)) {
            return http.get(whole, sent.toArray(String[]::new));
        }
        JsonNode body = operation.path("requestBody").path("content").path(JSON).path("example");
        byte[] bytes = body.isMissingNode() ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
        sent.addAll(List.of("Content-Type", JSON));
        return http.post(whole, bytes, sent.toArray(String[]::new));
    }

    private void check(String name, JsonNode responses, Http.Answer answer) {
        JsonNode told = responses.path(Integer.toString(answer.statusCode()));
        assertThat(told.isMissingNode())
                .as(name + " answers " + answer.statusCode() + ": " + answer.body())
                .isFalse();
        if (told.path("content").isEmpty()) {
            assertThat(answer.body()).as(name).isNullOrEmpty();
            return;
        }
        Map.Entry<String, JsonNode> content =
                told.path("content").properties().iterator().next();
        assertThat(answer.header("Content-Type")).as(name).hasValueSatisfying(type -> assertThat(type)
                .startsWith(content.getKey()));
        ObjectNode schema = MAPPER.createObjectNode();
        schema.putArray("allOf").add(content.getValue().path("schema"));
        schema.set("components", document.path("components"));
        Set<ValidationMessage> faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(OfficeApi.json(answer));
        assertThat(faults).as(name + ": " + answer.body()).isEmpty();
    }
}
