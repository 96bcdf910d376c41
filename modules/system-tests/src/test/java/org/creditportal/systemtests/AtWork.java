package org.creditportal.systemtests;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.testkit.RunningPortal;

/**
 * Officers and programs of a tenant that are logged in already: tests that need many of them share their logins, each of which
 * takes the realm its time. Whoever tests logins makes his own.
 */
public final class AtWork {

    /** Half of what a token lives, so that a class that begins with one ends with it. */
    private static final long FRESH = Duration.ofSeconds(150).toNanos();

    private static final String MACHINE = "";
    private static final int SHOWN = 200;
    private static final int UNKNOWN = 401;
    private static final Map<String, Token> TOKENS = new HashMap<>();
    private static final Map<String, HttpOfficer> WINDOWS = new HashMap<>();

    private AtWork() {}

    private record Token(OfficeApi api, long since) {}

    /** The tenant's first machine client. */
    public static OfficeApi machine(String tenant) {
        return token(tenant, MACHINE, () -> OfficeApi.ofMachine(tenant));
    }

    /** A demo officer at the interface. */
    public static OfficeApi officer(String tenant, String username) {
        return token(tenant, username, () -> OfficeApi.ofOfficer(tenant, username));
    }

    private static synchronized OfficeApi token(String tenant, String username, Supplier<OfficeApi> login) {
        String key = tenant + " " + username;
        Token token = TOKENS.get(key);
        if (token == null || System.nanoTime() - token.since() > FRESH || !isLetIn(token.api())) {
            token = new Token(login.get(), System.nanoTime());
            TOKENS.put(key, token);
        }
        return token.api();
    }

    /** Other tests may have taken the realm's key away with which it was signed. */
    private static boolean isLetIn(OfficeApi api) {
        return api.get("proposals/0").statusCode() != UNKNOWN;
    }

    /** Demo officers' browsers; one who is named twice has two. */
    public static synchronized HttpOfficer[] windows(String tenant, String... usernames) {
        HttpOfficer[] windows = new HttpOfficer[usernames.length];
        for (int i = 0; i < usernames.length; i++) {
            windows[i] = window(tenant, usernames[i], i);
        }
        return windows;
    }

    /** Other tests may have ended the session that it had. */
    private static HttpOfficer window(String tenant, String username, int place) {
        String key = tenant + " " + username + " " + place;
        HttpOfficer known = WINDOWS.get(key);
        if (known == null || known.get("/office/").statusCode() != SHOWN) {
            known = login(tenant, username);
            WINDOWS.put(key, known);
        }
        return known;
    }

    private static HttpOfficer login(String tenant, String username) {
        ReadyFile.Login login = RunningPortal.get().facts(tenant).logins().stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow();
        return HttpOfficer.login(tenant, username, login.password());
    }
}
