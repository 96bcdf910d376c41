package org.creditportal.architecture.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What an application's OpenAPI document promises, in the same lines as {@link InterfaceClasses}. */
final class InterfaceDocument {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3}");

    private final JsonNode document;
    private final Set<String> lines = new TreeSet<>();

    InterfaceDocument(JsonNode document) {
        this.document = document;
    }

    static InterfaceDocument read(Path file) {
        try {
            return new InterfaceDocument(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of the document. */
    Set<String> lines() {
        each(
                document.path("paths"),
                (path, methods) -> each(methods, (verb, method) -> {
                    String operation = verb.toUpperCase() + " " + path;
                    method.path("parameters").forEach(parameter -> add(operation, parameter));
                    each(method.path("requestBody").path("content"), (media, content) -> {
                        String shape = type(content.path("schema"));
                        lines.add(operation + " takes " + media + (shape.isEmpty() ? "" : " " + shape));
                    });
                    each(method.path("responses"), (status, answer) -> {
                        JsonNode content = answer.path("content");
                        String shape = content.isEmpty()
                                ? ""
                                : " " + type(content.iterator().next().path("schema"));
                        lines.add(operation + " answers " + status + shape);
                    });
                }));
        each(
                document.path("components").path("schemas"),
                (name, schema) ->
                        each(schema.path("properties"), (field, of) -> lines.add(name + "." + field + " " + type(of))));
        return lines;
    }

    private void add(String operation, JsonNode parameter) {
        JsonNode choices = parameter.path("schema").path("enum");
        String of = choices.isMissingNode()
                ? ""
                : StreamSupport.stream(choices.spliterator(), false)
                        .map(JsonNode::asText)
                        .sorted()
                        .collect(Collectors.joining("|", " of ", ""));
        lines.add(operation + " " + parameter.path("in").asText() + " "
                + parameter.path("name").asText() + of);
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.path("$ref").asText();
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (schema.has("anyOf")) {
            return type(schema.path("anyOf").path(0));
        }
        if (schema.path("format").asText().equals("binary")) {
            return "";
        }
        JsonNode type = schema.path("type");
        String name = type.isArray() ? type.get(0).asText() : type.asText();
        return name.equals("array") ? "[" + type(schema.path("items")) + "]" : name;
    }

    /** What is not told in both languages, and examples that break their own schema. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        each(
                document.path("paths"),
                (path, methods) -> each(methods, (verb, method) -> {
                    String summary = method.path("summary").asText();
                    if (!CHINESE.matcher(summary).find()
                            || !ENGLISH.matcher(summary).find()) {
                        faults.add(verb + " " + path + " is not told in both languages");
                    }
                    each(
                            method.path("requestBody").path("content"),
                            (media, body) -> check(verb + " " + path, body, faults));
                    each(
                            method.path("responses"),
                            (status, answer) -> each(
                                    answer.path("content"),
                                    (media, body) -> check(verb + " " + path + " " + status, body, faults)));
                }));
        return faults;
    }

    private void check(String place, JsonNode body, List<String> faults) {
        if (body.has("example")) {
            JsonNode whole = new ObjectMapper()
                    .createObjectNode()
                    .setAll(Map.of("allOf", allOf(body.path("schema")), "components", document.path("components")));
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(whole)
                    .validate(body.path("example"))
                    .forEach(wrong -> faults.add(place + ": " + wrong.getMessage()));
        }
    }

    private static JsonNode allOf(JsonNode schema) {
        return new ObjectMapper().createArrayNode().add(schema);
    }

    private static void each(JsonNode object, BiConsumer<String, JsonNode> act) {
        object.properties().forEach(field -> act.accept(field.getKey(), field.getValue()));
    }
}
