package org.creditportal.casework.application;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

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
}
