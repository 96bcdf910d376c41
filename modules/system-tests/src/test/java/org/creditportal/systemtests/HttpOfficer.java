package org.creditportal.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.testkit.RunningPortal;

/** An officer's browser without a screen: it logs in at the tenant's realm, keeps cookies and follows nothing by itself. */
public final class HttpOfficer {

    /** Name of the session's cookie. */
    public static final String SESSION = "OFFICE_SESSION";

    private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private static final Pattern OFFERED = Pattern.compile("<option[^>]* value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");
    private static final String BOUNDARY = "credit-portal-form";

    private final Http office;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private HttpOfficer(RunningPortal portal, String tenant) {
        this.office = new Http(portal.port(), tenant + ".localhost");
    }

    /** An officer who is logged in. */
    public static HttpOfficer login(String tenant, String username, String password) {
        HttpOfficer officer = new HttpOfficer(RunningPortal.get(), tenant);
        Http.Answer done = officer.get(officer.callback(username, password));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(officer.cookies).containsKey(SESSION);
        return officer;
    }

    /** The demo officer of a tenant with a role. */
    public static HttpOfficer login(String tenant, String role) {
        ReadyFile.Login login = RunningPortal.get().login(tenant, role);
        return login(tenant, login.username(), login.password());
    }

    /** Somebody who has not logged in yet. */
    public static HttpOfficer stranger(String tenant) {
        return new HttpOfficer(RunningPortal.get(), tenant);
    }

    /** Begins a login, types name and password at the realm; the address below the host to which the realm leads back. */
    public String callback(String username, String password) {
        Http.Answer form = begin();
        Map<String, String> realm = new LinkedHashMap<>();
        Http.Answer answer = typed(form, realm, username, password);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        URI back = URI.create(answer.header("Location").orElseThrow());
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    /** Whether the realm takes name and password. */
    public boolean isAccepted(String username, String password) {
        return typed(begin(), new LinkedHashMap<>(), username, password).statusCode() == 302;
    }

    private Http.Answer begin() {
        return get("/office/");
    }

    private static Http.Answer typed(
            Http.Answer redirect, Map<String, String> cookies, String username, String password) {
        URI question = URI.create(redirect.header("Location").orElseThrow());
        Http keycloak = new Http(question.getPort(), question.getHost());
        Http.Answer form = keycloak.get(question.getRawPath() + "?" + question.getRawQuery());
        keep(form, cookies);
        Matcher action = ACTION.matcher(form.body());
        assertThat(action.find()).as(form.body()).isTrue();
        URI target = URI.create(action.group(1).replace("&amp;", "&"));
        return keycloak.post(
                target.getRawPath() + "?" + target.getRawQuery(),
                form(Map.of("username", username, "password", password, "credentialId", "")),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                header(cookies));
    }

    /** Asks for an address below the host, with all cookies. */
    public Http.Answer get(String path, String... headers) {
        return kept(office.get(path, with(headers)));
    }

    /** Sends a form to an address below the host, with all cookies. */
    public Http.Answer post(String path, Map<String, String> fields, String... headers) {
        List<String> all = new ArrayList<>(List.of(with(headers)));
        all.addAll(List.of("Content-Type", "application/x-www-form-urlencoded"));
        return kept(office.post(path, form(fields), all.toArray(String[]::new)));
    }

    /** What a page's form holds before anybody types: send it by {@link #press}. */
    public Map<String, String> form(String path, String form) {
        Map<String, String> fields = hiddenFields(get(path).body(), form);
        fields.put(form, form);
        return fields;
    }

    /** What a menu of a page offers, without its first entry, which chooses nothing. */
    public List<String> offered(String path, String menu) {
        Matcher found = Pattern.compile("<select[^>]* name=\"" + menu + "\".*?</select>", Pattern.DOTALL)
                .matcher(get(path).body());
        assertThat(found.find()).as(menu).isTrue();
        return OFFERED.matcher(found.group())
                .results()
                .map(option -> option.group(1))
                .toList();
    }

    /** Sends a form that was opened, as its button does. */
    public Http.Answer press(String path, Map<String, String> form, String button) {
        Map<String, String> fields = new LinkedHashMap<>(form);
        fields.put(button, button);
        return post(path, fields);
    }

    /** Sends a page's form with one file, as its button does. */
    public Http.Answer upload(String path, String form, FormFile file, String button) {
        Map<String, String> fields = form(path, form);
        fields.put(button, button);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(part("name=\"" + name + "\"", value.getBytes(UTF_8))));
        String named = "name=\"" + file.field() + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: text/csv";
        body.writeBytes(part(named, file.content()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return kept(office.post(
                path, body.toByteArray(), with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)));
    }

    /**
     * A file in a form.
     *
     * @param field the name of its input
     * @param name its own name
     * @param content what is in it
     */
    public record FormFile(String field, String name, byte[] content) {}

    /** Sends a form that was opened, with one file, as its button does. */
    public Http.Answer press(String path, Map<String, String> form, FormFile file, String button) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach((name, value) -> body.writeBytes(part("name=\"" + name + "\"", value.getBytes(UTF_8))));
        body.writeBytes(part("name=\"" + button + "\"", button.getBytes(UTF_8)));
        String named = "name=\"" + file.field() + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: text/csv";
        body.writeBytes(part(named, file.content()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return kept(office.post(
                path, body.toByteArray(), with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)));
    }

    private static Map<String, String> hiddenFields(String page, String form) {
        Matcher begin = Pattern.compile("<form id=\"" + form + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        assertThat(begin.find()).as(form + " in " + page).isTrue();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.putAll(ShownFields.of(begin.group()));
        // What a browser's scripts add to every form.
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        return fields;
    }

    private static byte[] part(String what, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n").getBytes(UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }

    /** The session's cookie, if there is one. */
    public String session() {
        return cookies.get(SESSION);
    }

    private String[] with(String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!cookies.isEmpty()) {
            all.addAll(List.of("Cookie", header(cookies)));
        }
        return all.toArray(String[]::new);
    }

    private Http.Answer kept(Http.Answer answer) {
        keep(answer, cookies);
        return answer;
    }

    private static void keep(Http.Answer answer, Map<String, String> cookies) {
        answer.headers().stream()
                .filter(header -> header.getName().equalsIgnoreCase("Set-Cookie"))
                .map(header -> header.getValue().split(";")[0].split("=", 2))
                .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
    }

    private static String header(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static byte[] form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> OfficeApi.encoded(field.getKey()) + "=" + OfficeApi.encoded(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(UTF_8);
    }
}
