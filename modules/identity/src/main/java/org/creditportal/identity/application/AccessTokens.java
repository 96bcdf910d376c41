package org.creditportal.identity.application;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;

/**
 * Verifies the access tokens that machine clients send. A token counts only when the tenant's own realm signed it with
 * RS256, it was made for the portal, is an access token (an ID token names the portal as audience too), and is not over.
 */
final class AccessTokens {

    private static final int CLOCK_SKEW_SECONDS = 30;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    AccessTokens(OpenIdRealm realm, Clock clock) {
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, null));
        processor.setJWSKeySelector(realm.keySelector());
        processor.setJWTClaimsSetVerifier(new ClockedVerifier(realm, clock));
    }

    /**
     * The claims of a token.
     *
     * @throws LoginRefusedException when the token is not valid here and now
     * @throws RealmUnavailableException when the realm's keys cannot be read
     */
    JWTClaimsSet verify(String token) throws LoginRefusedException, RealmUnavailableException {
        try {
            return processor.process(token, null);
        } catch (KeySourceException failure) {
            throw new RealmUnavailableException(failure);
        } catch (ParseException | BadJOSEException | JOSEException refusal) {
            throw new LoginRefusedException("Access token: " + refusal.getMessage(), refusal);
        }
    }

    /** Tells the time by the installation's clock. */
    private static final class ClockedVerifier extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final Clock clock;

        ClockedVerifier(OpenIdRealm realm, Clock clock) {
            super(
                    new HashSet<>(Set.of(OpenIdRealm.CLIENT.getValue())), // it is asked for null
                    new JWTClaimsSet.Builder()
                            .issuer(realm.issuer().getValue())
                            .claim("typ", "Bearer")
                            .build(),
                    Set.of("sub", "exp", "iat", "azp"),
                    Set.of());
            this.clock = clock;
            setMaxClockSkew(CLOCK_SKEW_SECONDS);
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
