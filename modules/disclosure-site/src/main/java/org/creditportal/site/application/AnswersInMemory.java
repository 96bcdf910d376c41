package org.creditportal.site.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.site.api.KeptAnswers;
import org.creditportal.site.api.PublishedState;

/** Answers in the node's memory; those that nobody asks for make room for others. */
@ApplicationScoped
public class AnswersInMemory implements KeptAnswers {

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** What any answer takes beside its content: key, state, places in maps. */
    private static final int LEAST_BYTES = 500;

    private record Asked(TenantId tenant, Object question) {}

    private record Kept(PublishedState state, Object answer, int size) {}

    private final Cache<Asked, Kept> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Asked asked, Kept kept) -> LEAST_BYTES + kept.size())
            .executor(Runnable::run)
            .build();

    @Override
    public Optional<Object> find(Object question, PublishedState now) {
        return Optional.ofNullable(answers.getIfPresent(new Asked(now.tenant(), question)))
                .filter(kept -> kept.state().equals(now))
                .map(Kept::answer);
    }

    @Override
    public void keep(Object question, PublishedState before, Object answer, int size) {
        answers.put(new Asked(before.tenant(), question), new Kept(before, answer, size));
    }
}
