package org.creditportal.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.creditportal.architecture.rules.Conditions.condition;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.architecture.Product;
import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.kernel.store.Store;

/** ADR 0032: what every procedure says is said once, in the kernel's words. */
@AnalyzeClasses(locations = Product.class)
class ProcedureRulesTest {

    private static final Set<String> BY_NUMBER =
            Set.of("find", "findForChange", "require", "requireForChange", "byNumbers");

    private static final Set<Class<?>> ASKED_BY = Set.of(String.class, BusinessNumber.class, Collection.class);

    /** Which state follows which is a {@code Transitions}: no other table leads from constants of an enum to others of it. */
    @ArchTest
    static final ArchRule states_go_by_the_one_table = classes()
            .should(condition("keep no table of states of their own", (type, fault) -> type.getFields().stream()
                    .filter(ProcedureRulesTest::leadsFromStatesToStates)
                    .forEach(field -> fault.accept(field.getFullName() + " is a table of states: use Transitions"))));

    /** The form that the api tells is the one that the domain keeps. */
    @ArchTest
    static final ArchRule an_enum_has_one_form = classes()
            .that(describe("are enums", JavaClass::isEnum))
            .should(condition("have no twin in their module", ProcedureRulesTest::checkTwins));

    /** What is found by its number is found as everything is. */
    @ArchTest
    static final ArchRule what_has_a_number_lies_in_a_store = classes()
            .that()
            .haveSimpleNameStartingWith("Stored")
            .and(describe("are no stores", type -> !type.isAssignableTo(Store.class)))
            .should(condition("find no entity by its number", (type, fault) -> type.getMethods().stream()
                    .filter(ProcedureRulesTest::findsAnEntityByItsNumber)
                    .forEach(method -> fault.accept(method.getFullName() + " is Store's: extend it"))));

    private static boolean leadsFromStatesToStates(JavaField field) {
        if (!(field.getType() instanceof JavaParameterizedType table)
                || !table.toErasure().isAssignableTo(Map.class)) {
            return false;
        }
        List<JavaType> arguments = table.getActualTypeArguments();
        return arguments.size() == 2
                && arguments.get(0).toErasure().isEnum()
                && arguments
                        .get(1)
                        .getAllInvolvedRawTypes()
                        .contains(arguments.get(0).toErasure())
                && arguments.get(1) instanceof JavaParameterizedType;
    }

    private static void checkTwins(JavaClass type, Consumer<String> fault) {
        Set<String> names = names(type);
        AppModules.root(type).ifPresent(module -> module.getClassesInPackageTree().stream()
                .filter(other -> other.isEnum() && !other.equals(type))
                .filter(other -> names.size() > 1 && names.equals(names(other)))
                .forEach(twin -> fault.accept(type.getName() + " says what " + twin.getName() + " says")));
    }

    private static Set<String> names(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().equals(type))
                .map(JavaField::getName)
                .collect(Collectors.toSet());
    }

    private static boolean findsAnEntityByItsNumber(JavaMethod method) {
        return BY_NUMBER.contains(method.getName())
                && method.getRawParameterTypes().size() == 1
                && ASKED_BY.stream().anyMatch(method.getRawParameterTypes().get(0)::isAssignableTo)
                && Stream.of(method.getReturnType())
                        .flatMap(returned -> returned.getAllInvolvedRawTypes().stream())
                        .anyMatch(returned -> returned.isAnnotatedWith(Entity.class));
    }
}
