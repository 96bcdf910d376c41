package org.creditportal.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static org.creditportal.architecture.rules.Conditions.condition;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.architecture.Product;
import org.creditportal.files.read.RawRow;

/** Check 11 of the house style: habits that bite later. */
@AnalyzeClasses(locations = Product.class)
class CodeRulesTest {

    /** House style 3: a name that says nothing hides a thing that is not understood. */
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Impl|Default|Manager|Helper|Util|Utils|Common|Base)(?![a-z]).*");

    private static final Pattern PLURAL = Pattern.compile(".*[^s]s");

    @ArchTest
    static final ArchRule time_comes_from_a_clock =
            classes().should(condition("read the time from a clock", CodeRulesTest::checkTime));

    /** The launcher talks to the person at the terminal, through its one class {@code Console}. */
    @ArchTest
    static final ArchRule nothing_is_printed = classes()
            .that(areNotTheConsole())
            .should(condition(
                    "not use System.out or System.err", (type, fault) -> type.getFieldAccessesFromSelf().stream()
                            .filter(CodeRulesTest::isStandardStream)
                            .forEach(access -> fault.accept(access.getDescription()))));

    /** Each such call looks its provider up through all jars: {@code JsonParts} and static fields do it once. */
    @ArchTest
    static final ArchRule json_looks_its_provider_up_once = classes()
            .should(condition(
                    "begin JSON with JsonParts, not with Json", (type, fault) -> type.getMethodCallsFromSelf().stream()
                            .filter(call -> call.getTargetOwner().isEquivalentTo(Json.class))
                            .filter(call -> !call.getOrigin().getName().equals("<clinit>"))
                            .forEach(call -> fault.accept(call.getDescription()))));

    @ArchTest
    static final ArchRule no_stack_trace_is_printed = classes()
            .should(condition("not print a stack trace", (type, fault) -> type.getAccessesFromSelf().stream()
                    .filter(access -> access.getTarget().getName().equals("printStackTrace"))
                    .filter(access -> access.getTargetOwner().isAssignableTo(Throwable.class))
                    .forEach(access -> fault.accept(access.getDescription()))));

    @ArchTest
    static final ArchRule exceptions_have_names = noClasses().should(THROW_GENERIC_EXCEPTIONS);

    @ArchTest
    static final ArchRule faces_stays_in_the_web_layer = classes()
            .that(arePlainOfFaces())
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.not(
                    DescribedPredicate.describe("are FacesContext", type -> type.isEquivalentTo(FacesContext.class))));

    /**
     * A repository is a plural noun (house style 2), and neither a service, a page bean, a resource nor an entity. The
     * kernel's audit trail, outbox and calendar are stores and services in one (ADR 0013).
     */
    @ArchTest
    static final ArchRule entity_managers_stay_in_repositories = classes()
            .that()
            .resideOutsideOfPackage("org.creditportal.kernel..")
            .and(DescribedPredicate.describe(
                    "use an EntityManager", type -> type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(EntityManager.class))))
            .should(condition("be repositories", CodeRulesTest::checkRepository));

    /** A number that a spreadsheet has rounded passes for somebody else's (cases A02, A03, A15): {@code said} and {@code fault} know. */
    @ArchTest
    static final ArchRule cells_are_read_as_they_were_meant = classes()
            .that()
            .resideOutsideOfPackage("org.creditportal.files.read..")
            .should(condition("ask what happened to the cells that they read", CodeRulesTest::checkCells));

    private static void checkCells(JavaClass type, Consumer<String> fault) {
        // The titles of columns are no facts about anybody.
        if (type.getSimpleName().endsWith("Header") || type.getSimpleName().endsWith("Preview")) {
            return;
        }
        boolean asks = callsOfRow(type).anyMatch(access -> access.getName().startsWith("fault"));
        callsOfRow(type)
                .filter(access -> access.getName().equals("values") && !asks)
                .forEach(access -> fault.accept(access.getDescription() + ": take allSaid(), or said() and fault()"));
    }

    private static Stream<JavaAccess<?>> callsOfRow(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(RawRow.class));
    }

    @ArchTest
    static final ArchRule names_say_something = classes().should(condition("have a telling name", (type, fault) -> {
        boolean kernelBase = type.getPackageName().startsWith("org.creditportal.kernel")
                && type.getSimpleName().startsWith("Base");
        if (EMPTY_NAME.matcher(type.getSimpleName()).matches() && !kernelBase) {
            fault.accept(type.getName() + " has an empty name: say what it does");
        }
    }));

    private static void checkTime(JavaClass type, Consumer<String> fault) {
        type.getAccessesFromSelf().stream()
                .filter(access -> readsTheMachinesTime(access))
                .filter(access -> !isClockProducer(access))
                .forEach(access -> fault.accept(access.getDescription() + ": take an injected Clock"));
    }

    private static boolean readsTheMachinesTime(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)) {
            return false;
        }
        JavaClass owner = target.getOwner();
        String name = target.getName();
        boolean withoutClock =
                target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return owner.getPackageName().startsWith("java.time") && name.equals("now") && withoutClock
                || owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isAssignableTo(Calendar.class) && name.equals("getInstance")
                || owner.isEquivalentTo(Date.class)
                        && name.equals("<init>")
                        && target.getRawParameterTypes().isEmpty();
    }

    /** The places where the machine's time enters: a CDI producer, and the console of the launcher, which has no CDI. */
    private static boolean isClockProducer(JavaAccess<?> access) {
        boolean producer = access.getOrigin().isAnnotatedWith(Produces.class) || isConsole(access.getOriginOwner());
        return producer && access.getTargetOwner().isEquivalentTo(Clock.class);
    }

    private static boolean isStandardStream(JavaFieldAccess access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("out", "err").contains(access.getTarget().getName());
    }

    private static DescribedPredicate<JavaClass> areNotTheConsole() {
        return DescribedPredicate.describe("are not the launcher's console", type -> !isConsole(type));
    }

    private static boolean isConsole(JavaClass type) {
        return type.getName().equals("org.creditportal.launcher.Console");
    }

    private static DescribedPredicate<JavaClass> arePlainOfFaces() {
        return DescribedPredicate.describe(
                "are outside web and web-kit",
                type -> !AppModules.layer(type).equals("web")
                        && AppModules.of(type)
                                .map(module -> !module.name().equals("web-kit"))
                                .orElse(true));
    }

    private static void checkRepository(JavaClass type, Consumer<String> fault) {
        if (!PLURAL.matcher(type.getSimpleName()).matches()) {
            fault.accept(type.getName() + " uses an EntityManager and is not named in the plural, like a repository");
        }
        if (type.isAnnotatedWith(Stateless.class)
                || type.isAnnotatedWith(Named.class)
                || type.isAnnotatedWith(Path.class)
                || type.isAnnotatedWith(Entity.class)) {
            fault.accept(type.getName() + " uses an EntityManager and is not a repository");
        }
    }
}
