package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.api.CatalogueMeasureView;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.ListProfile;
import org.creditportal.sanctions.api.MeasureCatalogue;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.MeasureFieldRow;
import org.creditportal.sanctions.api.RelatedMatter;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No measure applies whose law is gone or says something else when it is reviewed (K-16). */
class CaseStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 2, 29);
    private static final String CODE = "n-one";

    private final CasesInMemory world = new CasesInMemory();
    private final CaseSteps steps = new CaseSteps();
    private final List<MeasureDefinition> catalogue = new ArrayList<>();
    private List<String> implementing = List.of("finance");

    @BeforeEach
    void assemble() {
        world.today = TODAY;
        steps.tasks = world.open.tasks;
        steps.clocks = world.clocks;
        steps.catalogue = new Catalogue();
        steps.profiles = new ListProfiles() {
            @Override
            Optional<ListProfile> of(String listType) {
                return Optional.of(new ListProfile(
                        listType,
                        "market-regulation",
                        Degree.SERIOUS,
                        List.of(RelatedMatter.PROCUREMENT),
                        false,
                        List.of(),
                        null));
            }
        };
        steps.legalDate = world.open.legalDate;
        catalogue.add(CasesInMemory.measure(12));
    }

    @Test
    void whatWasChosenAndIsLawStillIsHandedOut() {
        JointCase of = chosen();
        review(of, true);
        assertThat(of.state()).isEqualTo(CaseState.INITIATED);
        assertThat(handedOut(of)).extracting(CaseTask::bureau).containsExactly("finance");
    }

    static Stream<List<MeasureDefinition>> changes() {
        return Stream.of(
                List.of(),
                List.of(CasesInMemory.measure(12, "an article", TODAY.minusDays(1))),
                List.of(CasesInMemory.measure(12, "another article", null)),
                List.of(CasesInMemory.measure(6, "an article", null)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatWasEndedOrChangedMeanwhileIsRefusedAndSentBack(List<MeasureDefinition> since) {
        JointCase of = chosen();
        catalogue.clear();
        catalogue.addAll(since);
        assertThatThrownBy(() -> review(of, true)).hasMessageContaining("sanctions.measureChanged");
        assertThat(of.state()).isEqualTo(CaseState.CHOSEN);
        assertThat(handedOut(of)).isEmpty();
        review(of, false);
        assertThat(of.state()).isEqualTo(CaseState.OPENED);
    }

    /** What was reviewed is what is handed out: never to a bureau that nobody chose, nor to one that is not in charge any more. */
    @Test
    void whatOtherBureausImplementNowIsRefusedAndSentBack() {
        for (List<String> since : List.of(List.of("taxation"), List.of("finance", "taxation"))) {
            implementing = List.of("finance");
            JointCase of = chosen();
            implementing = since;
            assertThatThrownBy(() -> review(of, true)).hasMessageContaining("sanctions.measureChanged");
            assertThat(handedOut(of)).isEmpty();
            review(of, false);
        }
    }

    private JointCase chosen() {
        JointCase of = world.opened("0RECD00000010", LAST_DAY);
        steps.choose(of, List.of(CODE), CasesInMemory.CLERK, world.signed(CasesInMemory.CLERK));
        return of;
    }

    private void review(JointCase of, boolean approve) {
        steps.decide(of, approve, CasesInMemory.REVIEWER, world.signed(CasesInMemory.REVIEWER));
    }

    private List<CaseTask> handedOut(JointCase of) {
        return world.open.tasks.ofCase(of.number());
    }

    private final class Catalogue implements MeasureCatalogue {

        @Override
        public List<CatalogueMeasureView> all() {
            return catalogue.stream()
                    .map(measure -> new CatalogueMeasureView(measure, 0, implementing))
                    .toList();
        }

        @Override
        public Optional<CatalogueMeasureView> find(String code) {
            return all().stream().filter(one -> one.measure().id().equals(code)).findFirst();
        }

        @Override
        public List<MeasureFieldRow> fields() {
            return List.of();
        }

        @Override
        public List<String> findUnits() {
            return List.of("finance");
        }
    }
}
