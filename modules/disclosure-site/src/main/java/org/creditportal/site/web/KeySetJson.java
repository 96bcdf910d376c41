package org.creditportal.site.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.creditportal.site.api.ReportKeys.PublicKey;
import org.creditportal.webkit.rest.JsonParts;

/** The keys as a JWK set (RFC 7517). Names of components are the interface. */
record KeySetJson(List<KeyJson> keys) {

    static KeySetJson of(List<PublicKey> keys) {
        return new KeySetJson(keys.stream()
                .map(key -> new KeyJson("EC", "P-256", key.fingerprint(), "sig", "ES256", key.x(), key.y()))
                .toList());
    }

    JsonObject toJson() {
        JsonArrayBuilder all = JsonParts.array();
        keys.forEach(key -> all.add(key.toJson()));
        return JsonParts.object().add("keys", all).build();
    }

    /** One of them. */
    record KeyJson(String kty, String crv, String kid, String use, String alg, String x, String y) {

        JsonObject toJson() {
            return JsonParts.object()
                    .add("kty", kty)
                    .add("crv", crv)
                    .add("kid", kid)
                    .add("use", use)
                    .add("alg", alg)
                    .add("x", x)
                    .add("y", y)
                    .build();
        }
    }
}
