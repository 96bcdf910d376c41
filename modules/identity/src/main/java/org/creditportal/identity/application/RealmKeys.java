package org.creditportal.identity.application;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A realm's public signing keys, and whether the realm answers at all. The library's own cache takes a withdrawn key for five
 * minutes and reports an unknown one as an outage as soon as strangers have asked for some; this one
 *
 * <ul>
 *   <li>asks for the keys anew after a quarter of a minute, so that a withdrawn key is refused within half of one,
 *   <li>asks at once for a key that it does not know (the realm may have a new one), but not more often than every ten
 *       seconds, whatever strangers send; in between an unknown key is unknown,
 *   <li>goes on with the keys it has while the realm is away, for as long as an access token lives.
 * </ul>
 *
 * One thread asks at a time; the others go on with what is known.
 */
final class RealmKeys implements JWKSource<SecurityContext> {

    static final Duration FRESH = Duration.ofSeconds(15);
    static final Duration BETWEEN_UNKNOWN = Duration.ofSeconds(10);
    static final Duration BRIDGED = Duration.ofMinutes(5);

    /** How long the word whether the realm answers is taken without asking again. */
    static final Duration WORD = Duration.ofSeconds(3);

    private static final Logger LOGGER = Logger.getLogger(RealmKeys.class.getName());
    private static final int CONNECT_TIMEOUT_MILLIS = 1_000;
    private static final int READ_TIMEOUT_MILLIS = 3_000;
    private static final int LARGEST_KEY_SET = 100_000;

    private final Source source;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();

    private volatile State state = new State(null, Instant.MIN, Instant.MIN, false);

    RealmKeys(Source source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** The keys at an address of the realm. */
    static RealmKeys at(String address, Clock clock) {
        DefaultResourceRetriever retriever =
                new DefaultResourceRetriever(CONNECT_TIMEOUT_MILLIS, READ_TIMEOUT_MILLIS, LARGEST_KEY_SET);
        return new RealmKeys(
                () -> JWKSet.parse(
                        retriever.retrieveResource(URI.create(address).toURL()).getContent()),
                clock);
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        List<JWK> found = selector.select(current());
        if (found.isEmpty() && isOlder(state.askedAt(), BETWEEN_UNKNOWN)) {
            ask();
            found = selector.select(held());
        }
        return found;
    }

    /**
     * The same for tokens that the realm itself has just handed over, asked from server to server: no stranger has a say in them, and
     * one signed by an unknown key means that the realm has a new one. It is asked for at once, however lately that was done.
     */
    JWKSource<SecurityContext> forTokensOfTheRealm() {
        return (selector, context) -> {
            List<JWK> found = selector.select(current());
            if (found.isEmpty()) {
                ask(true);
                found = selector.select(held());
            }
            return found;
        };
    }

    /** Whether the realm answers now, or did a moment ago. */
    boolean answers() {
        if (isOlder(state.askedAt(), WORD)) {
            ask();
        }
        return state.answered();
    }

    private JWKSet current() throws KeySourceException {
        State known = state;
        boolean waitsAfterFailure = !known.answered() && !isOlder(known.askedAt(), WORD);
        if (isOlder(known.readAt(), FRESH) && !waitsAfterFailure) {
            ask();
        }
        return held();
    }

    private JWKSet held() throws KeySourceException {
        State known = state;
        if (known.keys() == null || isOlder(known.readAt(), BRIDGED)) {
            throw new KeySourceException("The realm's keys cannot be read", null);
        }
        return known.keys();
    }

    private void ask() {
        ask(state.keys() == null);
    }

    /** Asks the realm, unless another thread does or has just done so. Who has nothing to go on with waits for it. */
    private void ask(boolean waits) {
        State before = state;
        if (!begin(waits)) {
            return;
        }
        try {
            if (state == before) {
                state = asked(clock.instant());
            }
        } finally {
            asking.unlock();
        }
    }

    private boolean begin(boolean waits) {
        if (!waits) {
            return asking.tryLock();
        }
        try {
            return asking.tryLock(CONNECT_TIMEOUT_MILLIS + READ_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private State asked(Instant now) {
        try {
            return new State(source.read(), now, now, true);
        } catch (IOException | ParseException failure) {
            if (state.answered()) {
                LOGGER.log(Level.WARNING, "Keycloak does not answer: {0}", failure.getMessage());
            }
            return new State(state.keys(), state.readAt(), clock.instant(), false);
        }
    }

    private boolean isOlder(Instant moment, Duration age) {
        return moment.equals(Instant.MIN) || !clock.instant().isBefore(moment.plus(age));
    }

    /** Where the keys come from. */
    interface Source {

        JWKSet read() throws IOException, ParseException;
    }

    /**
     * What is known.
     *
     * @param keys as last read; {@code null} before
     * @param readAt when they were read
     * @param askedAt when the realm was last asked, with or without success
     * @param answered whether it answered then
     */
    private record State(JWKSet keys, Instant readAt, Instant askedAt, boolean answered) {}
}
