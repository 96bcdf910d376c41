package org.creditportal.webkit.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.work.TenantWork;

/**
 * Asks all checks and answers within a second, whatever hangs. A question that has not been answered yet is not asked again,
 * so that one thread at most waits for it however often the node is asked; an answer counts for a second.
 */
@ApplicationScoped
public class Readiness {

    private static final Logger LOGGER = Logger.getLogger(Readiness.class.getName());
    private static final Duration PATIENCE = Duration.ofMillis(700);
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Map<String, Asked> asked = new HashMap<>();

    @Inject
    @Any
    private Instance<ReadinessCheck> checks;

    @Inject
    private Clock clock;

    @Inject
    private TenantWork work;

    /** Whether everything is there that this node needs. */
    boolean isReady() {
        List<CompletableFuture<Boolean>> answers =
                checks.stream().map(this::anyYes).toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new));
        try {
            all.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return answers.stream().allMatch(CompletableFuture::join);
        } catch (TimeoutException | ExecutionException no) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private CompletableFuture<Boolean> anyYes(ReadinessCheck check) {
        CompletableFuture<Boolean> any = new CompletableFuture<>();
        String name = check.getClass().getName();
        CompletableFuture<?>[] answers = check.questions().entrySet().stream()
                .map(question ->
                        ask(name, question.getKey(), question.getValue()).thenAccept(yes -> complete(any, yes)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(answers).thenRun(() -> any.complete(false));
        return any;
    }

    private static void complete(CompletableFuture<Boolean> any, boolean yes) {
        if (yes) {
            any.complete(true);
        }
    }

    private synchronized CompletableFuture<Boolean> ask(String check, TenantId tenant, BooleanSupplier question) {
        Instant now = clock.instant();
        String name = check + " of " + tenant;
        Asked known = asked.get(name);
        if (known != null
                && (!known.answer().isDone() || now.isBefore(known.at().plus(KEPT)))) {
            return known.answer();
        }
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        work.begin(tenant, () -> answer(name, question, answer));
        asked.put(name, new Asked(answer, now));
        return answer;
    }

    private static void answer(String name, BooleanSupplier question, CompletableFuture<Boolean> answer) {
        boolean yes = false;
        try {
            yes = question.getAsBoolean();
        } catch (RuntimeException failure) {
            LOGGER.log(Level.FINE, failure, () -> name + " does not answer");
        } finally {
            answer.complete(yes);
        }
    }

    private record Asked(CompletableFuture<Boolean> answer, Instant at) {}
}
