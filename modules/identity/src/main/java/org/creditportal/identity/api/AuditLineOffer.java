package org.creditportal.identity.api;

import java.util.Map;

/**
 * Something that a module above identity lets officers begin from a line of the audit trail.
 *
 * @param outcome the page where it begins, given the line's place in the trail as {@code source}
 * @param parameters what else the page is given
 * @param module whose bundle has the key
 * @param key what the link says
 * @param permission what it needs
 */
public record AuditLineOffer(
        String outcome, Map<String, String> parameters, String module, String key, String permission) {

    public AuditLineOffer {
        parameters = Map.copyOf(parameters);
    }
}
