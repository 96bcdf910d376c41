package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.creditportal.checks.api.gate.LookConsent;
import org.creditportal.kernel.standing.StandingGate;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingQuestion;
import org.creditportal.kernel.standing.StandingSources;

/**
 * The one gate through which anybody learns what is in force about subjects: it demands the ground of the look, and that every
 * module agrees which watches over subjects' consent.
 */
@StandingGate
@ApplicationScoped
public class LookGate {

    private StandingSources sources;
    private Iterable<LookConsent> consents;

    protected LookGate() {}

    @Inject
    LookGate(StandingSources sources, @Any Instance<LookConsent> consents) {
        this(sources, (Iterable<LookConsent>) consents);
    }

    LookGate(StandingSources sources, Iterable<LookConsent> consents) {
        this.sources = sources;
        this.consents = consents;
    }

    /** Which of them some module does not let be looked at: in a look at many, they alone are left out. */
    Set<String> refused(LookGround ground, Collection<String> subjects) {
        return subjects.stream()
                .filter(subject -> StreamSupport.stream(consents.spliterator(), false)
                        .anyMatch(consent -> consent.refusal(ground.at(subject)).isPresent()))
                .collect(Collectors.toSet());
    }

    /**
     * What every source holds.
     *
     * @param subjects numbers of all who are looked at, as they go today: subjects, and persons behind them
     */
    List<StandingOutcome> ask(LookGround ground, Collection<String> subjects, StandingQuestion question) {
        subjects.forEach(subject -> consents.forEach(consent -> consent.demand(ground.at(subject))));
        return sources.ask(question);
    }
}
