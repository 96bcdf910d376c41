package org.creditportal.architecture.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Check 20 of the house style: a rule that cannot fail guards nothing. For each rule {@code some_rule} the package
 * {@code org.creditportal.fixture.somerule} breaks it in its classes named {@code Bad…} and keeps it in those named
 * {@code Good…}. The rules are found, not listed: one without a fixture fails here.
 */
class RulesBiteTest {

    @TestFactory
    Stream<DynamicTest> everyRuleReportsItsFixture() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> reportsItsFixture(rule)));
    }

    private static void reportsItsFixture(Field field) throws IllegalAccessException {
        JavaClasses fixture = new ClassFileImporter()
                .importPackages("org.creditportal.fixture." + field.getName().replace("_", ""));
        List<String> bad = simpleNames(fixture, "Bad");
        List<String> good = simpleNames(fixture, "Good");
        assertThat(bad).as("classes Bad… in the fixture of %s", field.getName()).isNotEmpty();

        ArchRule rule = (ArchRule) field.get(null);
        String report = rule.evaluate(fixture).getFailureReport().toString();

        assertThat(report).contains(bad);
        assertThat(good).allSatisfy(name -> assertThat(report).doesNotContain(name));
    }

    private static Stream<Field> rules() {
        return new ClassFileImporter()
                .importPackagesOf(RulesBiteTest.class).stream()
                        .filter(type -> type.isAnnotatedWith(AnalyzeClasses.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .filter(field -> ArchRule.class.isAssignableFrom(field.getType()));
    }

    private static List<String> simpleNames(JavaClasses fixture, String prefix) {
        return fixture.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.startsWith(prefix))
                .toList();
    }
}
