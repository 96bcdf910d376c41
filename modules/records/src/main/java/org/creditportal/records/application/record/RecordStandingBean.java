package org.creditportal.records.application.record;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creditportal.kernel.standing.StandingAnswer;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.standing.StandingPlace;
import org.creditportal.kernel.standing.StandingQuestion;
import org.creditportal.kernel.standing.StandingSource;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.record.RecordKind;

/**
 * What is on record of subjects, of whichever bureau: a penalty speaks against its subject, anything else says neither
 * good nor ill of it by itself: rules may name what they make of it.
 */
@Stateless
@DenyAll
@Local(StandingSource.class)
public class RecordStandingBean implements StandingSource {

    private static final StandingPlace PLACE = new StandingPlace("records", 10);

    @Inject
    private StandingRecords records;

    @Inject
    private Clock clock;

    @Override
    @PermitAll
    public StandingPlace place() {
        return PLACE;
    }

    @Override
    @PermitAll
    public StandingAnswer find(StandingQuestion question) {
        Instant asOf = clock.instant();
        Map<String, List<StandingFact>> facts = new HashMap<>();
        Portions.of(question.subjectNumbers(), Portions.OF_A_QUERY)
                .flatMap(subjects -> records.of(subjects, question.on(), question.since()).stream())
                .forEach(line -> facts.computeIfAbsent(line.subject(), subject -> new ArrayList<>())
                        .add(fact(line).over(line.repairedOn(), line.endedOn())));
        return new StandingAnswer(asOf, facts);
    }

    private static StandingFact fact(StandingRecords.Line line) {
        return new StandingFact(
                StandingKind.RECORD,
                line.kind() == RecordKind.PENALTY ? StandingWeight.ADVERSE : StandingWeight.NEUTRAL,
                line.number(),
                line.kind().name(),
                null,
                title(line.kind()),
                line.bureau(),
                line.authority(),
                line.document(),
                line.decidedOn(),
                line.decidedOn(),
                line.until(),
                null,
                line.disputed());
    }

    private static LocalizedText title(RecordKind kind) {
        String key = "RecordKind." + kind.name();
        return new LocalizedText(
                Texts.of("records", Locale.CHINESE).get(key),
                Texts.of("records", Locale.ENGLISH).get(key));
    }
}
