package org.creditportal.webkit.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.tenant.Rate;
import org.creditportal.kernel.tenant.TenantId;

/**
 * Counts what was asked lately, by tenant, kind and sender. Each node counts for itself, up to its share of what the tenant's file
 * says; the balancer counts for all. Whoever
 * asks nothing for an hour is forgotten, and so is the least busy when there are too many.
 */
@ApplicationScoped
public class RateLimits {

    private static final int MOST_SENDERS = 50_000;
    private static final Duration MEMORY = Duration.ofHours(1);

    private record Sender(TenantId tenant, String kind, String name) {}

    private final TimeMeter time;
    private final Cache<Sender, Bucket> buckets;
    private final Cache<Sender, Brake> brakes;

    public RateLimits() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimits(TimeMeter time) {
        this.time = time;
        this.buckets = remembered();
        this.brakes = remembered();
    }

    private <T> Cache<Sender, T> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_SENDERS)
                .expireAfterAccess(MEMORY)
                .ticker(time::currentTimeNanos)
                .executor(Runnable::run)
                .build();
    }

    /**
     * Counts a request.
     *
     * @param kind what is asked
     * @param name who asks
     * @return the refusal, when it is one too many
     */
    public Optional<Refusal> count(TenantId tenant, String kind, String name, Rate rate) {
        Bucket bucket = buckets.get(new Sender(tenant, kind, name), sender -> bucket(rate));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Refusal.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill())));
    }

    /**
     * The same for what is guessed at: whoever asks too often waits, and each time he does so again, longer than the time
     * before ({@link Brake}).
     */
    public Optional<Refusal> brake(TenantId tenant, String kind, String name, Rate rate) {
        return brakes.get(new Sender(tenant, kind, name), sender -> new Brake(bucket(rate), rate, time))
                .ask()
                .map(Refusal::tooMany);
    }

    private Bucket bucket(Rate rate) {
        int requests = PortalSettings.share(rate.requests());
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, rate.within()))
                .build();
    }

    /** How many senders are remembered. */
    long senders() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }
}
