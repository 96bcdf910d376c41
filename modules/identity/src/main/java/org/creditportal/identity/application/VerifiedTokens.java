package org.creditportal.identity.application;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * Access tokens that were verified a moment ago: a bureau's system sends the same one with each request, and to verify its signature takes
 * longer than most answers. What was verified counts for ten seconds and never longer than the token itself.
 * Tokens are known by their digests: whoever reads the memory finds none.
 */
@ApplicationScoped
public class VerifiedTokens {

    /** With the half minute for which {@link RealmKeys} takes the realm's word, a key that is taken back is refused within a minute. */
    private static final Duration COUNTS = Duration.ofSeconds(10);

    private static final int MOST = 10_000;

    private final Map<String, Verified> known = new ConcurrentHashMap<>();
    private OpenIdRealms realms;
    private Clock clock;

    protected VerifiedTokens() {}

    @Inject
    VerifiedTokens(OpenIdRealms realms, Clock clock) {
        this.realms = realms;
        this.clock = clock;
    }

    /** As {@link AccessTokens#verify}. */
    JWTClaimsSet verify(TenantDefinition tenant, String token) throws LoginRefusedException, RealmUnavailableException {
        return verify(tenant.id() + " " + token, () -> new AccessTokens(realms.of(tenant), clock).verify(token));
    }

    JWTClaimsSet verify(String token, Verification verification)
            throws LoginRefusedException, RealmUnavailableException {
        String key = HexFormat.of().formatHex(Digests.sha256().digest(token.getBytes(StandardCharsets.UTF_8)));
        Instant now = clock.instant();
        Verified before = known.get(key);
        if (before != null && now.isBefore(before.until())) {
            return before.claims();
        }
        JWTClaimsSet claims = verification.verify();
        makeRoom(now);
        known.put(key, new Verified(claims, until(claims, now)));
        return claims;
    }

    private static Instant until(JWTClaimsSet claims, Instant now) {
        Instant over = claims.getExpirationTime().toInstant();
        Instant later = now.plus(COUNTS);
        return over.isBefore(later) ? over : later;
    }

    private void makeRoom(Instant now) {
        if (known.size() >= MOST) {
            known.values().removeIf(verified -> !now.isBefore(verified.until()));
        }
        if (known.size() >= MOST) {
            known.clear();
        }
    }

    /** How a token is verified that is not known. */
    interface Verification {

        JWTClaimsSet verify() throws LoginRefusedException, RealmUnavailableException;
    }

    private record Verified(JWTClaimsSet claims, Instant until) {}
}
