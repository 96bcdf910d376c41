package org.creditportal.kernel.tenant;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.utils.JsonNodes;

/**
 * A YAML file that was read, with the lines its values stand on.
 *
 * @param name the file, relative to the tenants' folder, with slashes
 * @param root its content
 */
record SourceFile(String name, JsonNode root) {

    /** The problem at this value of the file, or at the file's first line when the value is absent. */
    InvalidTenantFileException.Problem problemAt(JsonNode value, String reason) {
        return new InvalidTenantFileException.Problem(name, lineOf(value), reason);
    }

    private static int lineOf(JsonNode value) {
        JsonLocation location = value == null || value.isMissingNode() ? null : JsonNodes.tokenLocationOf(value);
        return location == null || location.getLineNr() < 1 ? 1 : location.getLineNr();
    }
}
