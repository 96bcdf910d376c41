package org.creditportal.webkit.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/**
 * The beginnings of all JSON that we put together ourselves. {@link Json} looks its provider up through all jars at each call,
 * which costs more than the answer of a whole page; here it is looked up once.
 */
public final class JsonParts {

    private static final JsonBuilderFactory FACTORY = Json.createBuilderFactory(Map.of());

    private JsonParts() {}

    /** An object without members yet. */
    public static JsonObjectBuilder object() {
        return FACTORY.createObjectBuilder();
    }

    /** An array without elements yet. */
    public static JsonArrayBuilder array() {
        return FACTORY.createArrayBuilder();
    }
}
