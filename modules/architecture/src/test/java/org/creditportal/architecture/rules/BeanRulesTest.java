package org.creditportal.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.creditportal.architecture.rules.Conditions.condition;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.creditportal.architecture.Product;

/** The bean half of check 12, and where named beans may be (check 11). */
@AnalyzeClasses(locations = Product.class)
class BeanRulesTest {

    private static final int MOST_INJECTIONS = 7;

    @ArchTest
    static final ArchRule beans_have_few_injections = classes()
            .should(condition("inject at most " + MOST_INJECTIONS + " things", (type, fault) -> {
                long injections = injections(type);
                if (injections > MOST_INJECTIONS) {
                    fault.accept(type.getName() + " injects " + injections + " things: split it");
                }
            }));

    /** EJB's portable names and CDI's bean names are simple names: two alike in one WAR hide each other. */
    @ArchTest
    static final ArchRule bean_names_are_unique_in_each_application = classes().should(new UniqueBeanNames());

    @ArchTest
    static final ArchRule named_beans_live_in_web_with_a_scope = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should(condition("live in web and have a scope", BeanRulesTest::checkNamed));

    /**
     * The request that is injected is the server's own: a form's body was read, within its limits, before a page asks for it,
     * and stands in the request that Faces has.
     */
    @ArchTest
    static final ArchRule pages_read_parameters_from_faces = noClasses()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .callMethodWhere(describe("reads a parameter of the servlet's request", BeanRulesTest::readsParameter));

    /** What is injected is a proxy, whose own fields are empty: only its methods reach the bean (seen as a null in the container). */
    @ArchTest
    static final ArchRule beans_are_asked_by_methods =
            classes().should(condition("read no field of another bean", BeanRulesTest::checkFieldsOfBeans));

    private static void checkFieldsOfBeans(JavaClass type, Consumer<String> fault) {
        type.getFieldAccessesFromSelf().stream()
                .filter(access -> UniqueBeanNames.isBean(access.getTargetOwner()))
                .filter(access -> !type.isAssignableTo(access.getTargetOwner().getName()))
                .filter(access -> !outermost(type).equals(outermost(access.getTargetOwner())))
                .filter(access -> access.getTarget()
                        .resolveMember()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .isPresent())
                .forEach(access -> fault.accept(access.getDescription()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(BeanRulesTest::outermost).orElse(type);
    }

    private static boolean readsParameter(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(ServletRequest.class)
                && call.getName().startsWith("getParameter");
    }

    private static void checkNamed(JavaClass bean, Consumer<String> fault) {
        if (!isFace(bean)) {
            fault.accept(bean.getName() + " is named outside a web package");
        }
        if (!hasScope(bean)) {
            fault.accept(bean.getName() + " is named and has no scope");
        }
    }

    private static boolean isFace(JavaClass bean) {
        return AppModules.layer(bean).equals("web")
                || AppModules.of(bean)
                        .map(module -> module.name().equals("web-kit"))
                        .orElse(false);
    }

    private static boolean hasScope(JavaClass bean) {
        return bean.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getSimpleName().endsWith("Scoped"));
    }

    private static long injections(JavaClass type) {
        long fields =
                type.getAllFields().stream().filter(BeanRulesTest::isInjected).count();
        long parameters = type.getConstructors().stream()
                .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                .map(JavaConstructor::getRawParameterTypes)
                .mapToLong(Collection::size)
                .sum();
        return fields + parameters;
    }

    private static boolean isInjected(JavaField field) {
        return Stream.of(Inject.class, EJB.class, Resource.class, PersistenceContext.class)
                .anyMatch(field::isAnnotatedWith);
    }

    /** Simple names of beans (EJBs, named beans, scoped beans), compared within each application. */
    private static final class UniqueBeanNames extends ArchCondition<JavaClass> {

        private final Map<String, List<JavaClass>> beans = new TreeMap<>();
        private final List<Set<String>> applications = new ArrayList<>();

        UniqueBeanNames() {
            super("have a simple name of their own");
        }

        @Override
        public void init(Collection<JavaClass> types) {
            beans.clear();
            applications.clear();
            applications.addAll(AppModules.applications(types));
            types.stream().filter(UniqueBeanNames::isBean).forEach(bean -> beans.computeIfAbsent(
                            bean.getSimpleName(), name -> new ArrayList<>())
                    .add(bean));
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            beans.getOrDefault(type.getSimpleName(), List.of()).stream()
                    .filter(other -> isBean(type) && !other.equals(type) && meet(type, other))
                    .forEach(other -> events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " has the same bean name as " + other.getName())));
        }

        private boolean meet(JavaClass one, JavaClass other) {
            return applications.stream()
                    .anyMatch(application -> application.contains(module(one)) && application.contains(module(other)));
        }

        private static String module(JavaClass type) {
            return AppModules.of(type).map(module -> module.name()).orElse("");
        }

        private static boolean isBean(JavaClass type) {
            return type.isAnnotatedWith(Stateless.class)
                    || type.isAnnotatedWith(Stateful.class)
                    || type.isAnnotatedWith(Singleton.class)
                    || type.isAnnotatedWith(Named.class)
                    || type.getAnnotations().stream()
                            .map(JavaAnnotation::getRawType)
                            .anyMatch(annotation -> annotation.getSimpleName().endsWith("Scoped"));
        }
    }
}
