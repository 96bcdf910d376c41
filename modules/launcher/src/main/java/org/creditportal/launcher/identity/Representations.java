package org.creditportal.launcher.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Compares what Keycloak has with what it should have, so that only differences are written. */
final class Representations {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private Representations() {}

    /** Whether all that the desired representation says is so in the present one. What it leaves open may be anything. */
    static boolean agree(Object desired, Object present) {
        return contains(MAPPER.valueToTree(present), MAPPER.valueToTree(desired));
    }

    private static boolean contains(JsonNode present, JsonNode desired) {
        if (desired.isObject()) {
            for (Map.Entry<String, JsonNode> field : desired.properties()) {
                JsonNode value = present == null ? null : present.get(field.getKey());
                if (value == null || !contains(value, field.getValue())) {
                    return false;
                }
            }
            return true;
        }
        if (desired.isArray()) {
            return desired.size() == present.size() && containsAll(present, desired);
        }
        return desired.asText().equals(present.asText());
    }

    private static boolean containsAll(JsonNode present, JsonNode desired) {
        for (JsonNode wanted : desired) {
            boolean found = false;
            for (JsonNode candidate : present) {
                found = found || contains(candidate, wanted);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
