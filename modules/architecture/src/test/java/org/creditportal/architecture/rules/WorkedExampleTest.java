package org.creditportal.architecture.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.fixture.workedexample.api.ObjectionState;
import org.creditportal.fixture.workedexample.domain.Objection;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The example of the README keeps every rule, is as small as it says, and goes its way. */
class WorkedExampleTest {

    private static final String PACKAGE = "org.creditportal.fixture.workedexample";
    private static final int MOST_FILES = 24;
    private static final int MOST_LINES = 760;

    private static final Signatory CLERK = new Signatory("clerk", "Wang", "market", false);
    private static final Signatory OFFICE = new Signatory("office", "Sun", "credit-office", true);
    private static final Signatory OTHER_OFFICE = new Signatory("other", "Li", "credit-office", true);

    @TestFactory
    Stream<DynamicTest> keepsEveryRule() {
        JavaClasses example = new ClassFileImporter()
                .importPackages(
                        PACKAGE, "org.creditportal.casework", "org.creditportal.identity", "org.creditportal.kernel");
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> keeps(rule, example)));
    }

    private static void keeps(Field field, JavaClasses example) throws IllegalAccessException {
        ArchRule rule = ((ArchRule) field.get(null)).allowEmptyShould(true);
        assertThat(rule.evaluate(example).getFailureReport().getDetails())
                .filteredOn(fault -> fault.contains(PACKAGE))
                .isEmpty();
    }

    private static Stream<Field> rules() {
        return new ClassFileImporter()
                .importPackagesOf(WorkedExampleTest.class).stream()
                        .filter(type -> type.isAnnotatedWith(AnalyzeClasses.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .filter(field -> ArchRule.class.isAssignableFrom(field.getType()));
    }

    @Test
    void isAsSmallAsAUseCaseOfTheUsualSize() {
        List<Path> files =
                Checkout.own().files("modules/architecture/src/test/java/" + PACKAGE.replace('.', '/'), ".java");
        assertThat(files).hasSizeLessThanOrEqualTo(MOST_FILES);
        assertThat(files.stream()
                        .mapToLong(file -> Checkout.text(file).lines().count())
                        .sum())
                .isLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void goesFromFilingToDecision() {
        Objection objection = filed();
        assertThat(objection.nextFor(CLERK)).isEmpty();
        assertThat(objection.nextFor(OFFICE))
                .containsExactlyInAnyOrder(ObjectionState.ACCEPTED, ObjectionState.DISMISSED);
        objection.lead(ObjectionState.ACCEPTED, OFFICE, sign(OFFICE));
        objection.lead(ObjectionState.REPLIED, CLERK, sign(CLERK));
        assertThat(objection.nextFor(OFFICE)).isEmpty();
        objection.lead(ObjectionState.UPHELD, OTHER_OFFICE, sign(OTHER_OFFICE));
        assertThat(objection.steps()).hasSize(4);
        assertThat(objection.state().isFinal()).isTrue();
    }

    @Test
    void refusesWhoOrWhatTheProcedureDoesNotKnow() {
        Objection objection = filed();
        assertThatThrownBy(() -> objection.lead(ObjectionState.ACCEPTED, CLERK, sign(CLERK)))
                .isInstanceOf(CaseworkRefusedException.class);
        assertThatThrownBy(() -> objection.lead(ObjectionState.REPLIED, CLERK, sign(CLERK)))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(objection.state()).isEqualTo(ObjectionState.FILED);
    }

    private static Objection filed() {
        Signature applicant = new Signatory("counter", "Zhao", "credit-office", true).sign(Instant.EPOCH);
        return Objection.file("0ABCDEFGHJKMN", "0ABCDEFGHJKMP", "market", "It was paid.", applicant);
    }

    private static Signature sign(Signatory officer) {
        return officer.sign(Instant.EPOCH, new Reason("So it is."));
    }
}
