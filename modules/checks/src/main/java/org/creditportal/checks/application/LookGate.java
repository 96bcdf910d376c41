package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
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
        this.sources = sources;
        this.consents = consents;
    }

    /**
     * What every source holds.
     *
     * @param subjects numbers of those who are looked at, as they go today
     */
    List<StandingOutcome> ask(LookGround ground, Collection<String> subjects, StandingQuestion question) {
        subjects.forEach(subject -> consents.forEach(consent -> consent.demand(ground.at(subject))));
        return sources.ask(question);
    }
}
