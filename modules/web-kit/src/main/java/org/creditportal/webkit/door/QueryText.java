package org.creditportal.webkit.door;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a page is sent back comes in a body, never in an address. That a request is spelled plainly is the server's own matter. */
final class QueryText {

    /** What Faces sends back with a form. A link that carries it would act as soon as somebody follows it. */
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    private QueryText() {}

    static boolean sendsBackInAddress(String query) {
        return query != null
                && Arrays.stream(query.split("&"))
                        .map(parameter -> parameter.split("=", 2)[0])
                        .anyMatch(name -> VIEW_STATE.equals(decoded(name)));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return name;
        }
    }
}
