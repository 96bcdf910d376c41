package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Function;
import org.creditportal.kernel.persistence.DatabaseFailures;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;

/**
 * Asks one module's source in a transaction of its own: one that fails takes neither the others nor the page with it, unless the
 * database is away, for which all of them would wait one after the other.
 */
@ApplicationScoped
class EachSource {

    private static final Logger LOG = System.getLogger(EachSource.class.getName());

    @Inject
    private TenantWork work;

    /** The answer; nothing where the source cannot answer. */
    <S, R> Optional<R> ask(S source, Function<S, R> question) {
        try {
            return Optional.of(work.inTransaction(() -> question.apply(source)));
        } catch (RuntimeException failure) {
            if (DatabaseFailures.isAway(failure)) {
                throw failure;
            }
            LOG.log(
                    Level.ERROR,
                    () -> "[" + TenantScope.current() + "] " + source.getClass().getSimpleName()
                            + " could not be asked",
                    failure);
            return Optional.empty();
        }
    }
}
