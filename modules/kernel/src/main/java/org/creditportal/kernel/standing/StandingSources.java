package org.creditportal.kernel.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.creditportal.kernel.persistence.DatabaseFailures;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * Asks every module what it holds in force, all of them in one transaction beside the asker's. Where one fails, each is asked again in a
 * transaction of its own: one that fails takes no other with it, unless the database is away, for which all of them would wait one
 * after the other.
 */
@ApplicationScoped
public class StandingSources {

    private static final Logger LOG = System.getLogger(StandingSources.class.getName());

    private Iterable<StandingSource> sources;
    private StandingReading reading;
    private volatile List<Placed> all;

    /** A source, and whose it is. */
    private record Placed(StandingPlace place, StandingSource source) {}

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
        List<Placed> asked = found();
        return together(asked, question)
                .orElseGet(() ->
                        asked.stream().map(source -> alone(source, question)).toList())
                .stream()
                .sorted(Comparator.comparingInt(outcome -> outcome.place().order()))
                .toList();
    }

    /** They are the same as long as the application runs, and to find beans by their interface, and ask each whose it is, takes long. */
    private List<Placed> found() {
        List<Placed> known = all;
        if (known == null) {
            known = StreamSupport.stream(sources.spliterator(), false)
                    .map(source -> new Placed(source.place(), source))
                    .toList();
            all = known;
        }
        return known;
    }

    /** Empty where one of them failed, which ends the transaction of all. */
    private Optional<List<StandingOutcome>> together(List<Placed> asked, StandingQuestion question) {
        try {
            List<StandingAnswer> answers =
                    reading.findAll(asked.stream().map(Placed::source).toList(), question);
            return Optional.of(IntStream.range(0, asked.size())
                    .mapToObj(i -> new StandingOutcome(asked.get(i).place(), answers.get(i)))
                    .toList());
        } catch (RuntimeException failure) {
            demandDatabase(failure);
            return Optional.empty();
        }
    }

    private StandingOutcome alone(Placed asked, StandingQuestion question) {
        StandingPlace place = asked.place();
        try {
            return new StandingOutcome(
                    place, reading.findAll(List.of(asked.source()), question).get(0));
        } catch (RuntimeException failure) {
            demandDatabase(failure);
            LOG.log(
                    Level.ERROR,
                    () -> "[" + TenantScope.current() + "] " + place.module() + " could not say what is in force of "
                            + question.subjectNumbers().size() + " subjects",
                    failure);
            return new StandingOutcome(place, null);
        }
    }

    private static void demandDatabase(RuntimeException failure) {
        if (DatabaseFailures.isAway(failure)) {
            throw failure;
        }
    }
}
