package org.creditportal.systemtests.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.creditportal.systemtests.Http;
import org.creditportal.testkit.RunningPortal;

/** What the public of one tenant finds. */
final class PublicSite {

    private final Http http;

    PublicSite(String tenant) {
        this.http = new Http(RunningPortal.get().port(), tenant + ".localhost");
    }

    Http.Answer entry(String number) {
        return http.get("/entry?number=" + number);
    }

    boolean showsTypicalCase(String number) {
        return http.get("/typical-case?number=" + number).statusCode() == 200;
    }

    /** Whether the API finds the subject on a black list. */
    boolean shows(String name) {
        String query = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return http.get("/api/v1/entries?list=BLACK&q=" + query).body().contains("\"subjectName\":\"" + name + "\"");
    }
}
