package org.creditportal.kernel.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.creditportal.kernel.persistence.DatabaseFailures;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * Asks every module what it holds in force, each in a transaction of its own: one that fails takes no other with it, unless the
 * database is away, for which all of them would wait one after the other.
 */
@ApplicationScoped
public class StandingSources {

    private static final Logger LOG = System.getLogger(StandingSources.class.getName());

    private Iterable<StandingSource> sources;
    private StandingReading reading;

    protected StandingSources() {}

    @Inject
    StandingSources(@Any Instance<StandingSource> sources, StandingReading reading) {
        this((Iterable<StandingSource>) sources, reading);
    }

    StandingSources(Iterable<StandingSource> sources, StandingReading reading) {
        this.sources = sources;
        this.reading = reading;
    }

    /** The outcomes of all sources, in the order of their places; none is left out. */
    public List<StandingOutcome> ask(StandingQuestion question) {
        return StreamSupport.stream(sources.spliterator(), false)
                .map(source -> ask(source, question))
                .sorted(Comparator.comparingInt(outcome -> outcome.place().order()))
                .toList();
    }

    private StandingOutcome ask(StandingSource source, StandingQuestion question) {
        StandingPlace place = source.place();
        try {
            return new StandingOutcome(place, reading.find(source, question));
        } catch (RuntimeException failure) {
            if (DatabaseFailures.isAway(failure)) {
                throw failure;
            }
            LOG.log(
                    Level.ERROR,
                    () -> "[" + TenantScope.current() + "] " + place.module() + " could not say what is in force of "
                            + question.subjectNumbers().size() + " subjects",
                    failure);
            return new StandingOutcome(place, null);
        }
    }
}
