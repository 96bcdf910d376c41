package org.creditportal.casework.application;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Commands as text: records of values, and back. */
final class CommandJson {

    private static final Jsonb JSON = JsonbBuilder.create();

    private CommandJson() {}

    static String write(Object command) {
        return JSON.toJson(command);
    }

    static <C> C read(String text, Class<C> type) {
        return JSON.fromJson(text, type);
    }

    /** What the command says, name by name, in its order; nothing stands for nothing. */
    static Map<String, String> fields(Object command) {
        Map<String, String> fields = new LinkedHashMap<>();
        JSON.fromJson(write(command), JsonObject.class).forEach((name, value) -> fields.put(name, text(value)));
        return fields;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
