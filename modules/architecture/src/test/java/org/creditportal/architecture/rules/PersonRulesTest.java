package org.creditportal.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.creditportal.architecture.rules.Conditions.condition;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.creditportal.architecture.Product;
import org.creditportal.kernel.audit.NotedLooks;
import org.creditportal.kernel.audit.TellsOfPerson;

/** Who reads about a person is on record under the person (ADR 0103). */
@AnalyzeClasses(locations = Product.class)
class PersonRulesTest {

    private static final String PRODUCT = "org.creditportal";

    @ArchTest
    static final ArchRule who_tells_of_a_person_notes_the_look = methods()
            .that(DescribedPredicate.describe("answer with what tells of a person", PersonRulesTest::tells))
            .should(condition("note the look", PersonRulesTest::checkNote));

    private static boolean tells(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Stateless.class)
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isAnnotatedWith(TellsOfPerson.class));
    }

    private static void checkNote(JavaMethod method, Consumer<String> fault) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(method));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (JavaCodeUnitAccess<?> step : steps(open.remove()).toList()) {
                if (isNote(step)) {
                    return;
                }
                step.getTarget().resolveMember().stream()
                        .map(JavaCodeUnit.class::cast)
                        .filter(PersonRulesTest::isFollowed)
                        .filter(seen::add)
                        .forEach(open::add);
            }
        }
        fault.accept(method.getFullName() + " tells of a person, and nobody notes that it was read");
    }

    private static boolean isNote(JavaCodeUnitAccess<?> step) {
        return step.getTargetOwner().isEquivalentTo(NotedLooks.class)
                && step.getTarget().getName().equals("note");
    }

    /** Not through the interfaces of other services: each notes for itself, and one that notes nothing must not pass by another that does. */
    private static boolean isFollowed(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        return owner.getPackageName().startsWith(PRODUCT) && !owner.isInterface();
    }

    private static Stream<JavaCodeUnitAccess<?>> steps(JavaCodeUnit unit) {
        return Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream());
    }
}
