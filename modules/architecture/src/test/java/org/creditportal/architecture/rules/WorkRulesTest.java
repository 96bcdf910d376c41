package org.creditportal.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.creditportal.architecture.rules.Conditions.condition;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Asynchronous;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.UserTransaction;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.architecture.Product;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.kernel.outbox.Unheard;
import org.creditportal.kernel.standing.AskedPastGate;
import org.creditportal.kernel.standing.StandingGate;
import org.creditportal.kernel.standing.StandingReading;
import org.creditportal.kernel.standing.StandingSource;
import org.creditportal.kernel.standing.StandingSources;

/** Work on other threads, transactions that hold on them, and events that somebody hears (ADR 0006, ADR 0021). */
@AnalyzeClasses(locations = Product.class)
class WorkRulesTest {

    private static void checkGate(JavaClass type, Consumer<String> fault) {
        boolean gate = type.isAnnotatedWith(StandingGate.class);
        type.getAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isAssignableTo(StandingSource.class)
                                && access.getName().equals("find")
                        || access.getTargetOwner().isAssignableTo(StandingReading.class)
                        || access.getTargetOwner().isAssignableTo(StandingSources.class) && !gate)
                .forEach(access -> fault.accept(access.getDescription() + ": ask the gate"));
        type.getMethodCallsFromSelf().stream()
                .filter(call -> isAskedPastGate(call.getTargetOwner()))
                .filter(call -> !call.getTargetOwner().isAssignableFrom(type.getName()))
                .filter(call -> !isPastGate(call.getOrigin(), new HashSet<>()))
                .forEach(call -> fault.accept(call.getDescription() + ": go through the gate first"));
        if (gate) {
            type.getMethods().stream()
                    .filter(method -> !method.getRawReturnType().getName().equals("void"))
                    .filter(method -> method.getRawParameterTypes().stream()
                            .noneMatch(parameter -> parameter.getSimpleName().endsWith("Ground")))
                    .forEach(method -> fault.accept(method.getFullName() + " lets through without a ground"));
        }
    }

    private static boolean isAskedPastGate(JavaClass asked) {
        return Stream.concat(Stream.of(asked), asked.getAllRawInterfaces().stream())
                .anyMatch(type -> type.isAnnotatedWith(AskedPastGate.class));
    }

    /** Whether its class asks the gate, or nobody calls it but those who are past the gate. */
    private static boolean isPastGate(JavaCodeUnit asking, Set<JavaCodeUnit> seen) {
        boolean asksGate = asking.getOwner().getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isAnnotatedWith(StandingGate.class));
        if (asksGate || !seen.add(asking)) {
            return asksGate;
        }
        Set<JavaCodeUnit> callers = asking.getCallsOfSelf().stream()
                .map(JavaCall::getOrigin)
                .filter(caller -> !seen.contains(caller))
                .collect(Collectors.toSet());
        return !callers.isEmpty() && callers.stream().allMatch(caller -> isPastGate(caller, seen));
    }

    private static final String CONCURRENCY = "jakarta.enterprise.concurrent";

    private static final Set<Class<?>> OTHER_THREADS = Set.of(
            Asynchronous.class, ExecutorService.class, Executors.class, ForkJoinPool.class, Thread.class, Timer.class);

    /** They begin work on a thread of the machine's common pool, or of a client's own. */
    private static final Set<String> BEGINNING =
            Set.of("supplyAsync", "runAsync", "sendAsync", "parallelStream", "parallel");

    private static final Set<String> COMPUTATIONS = Set.of("compute", "computeIfAbsent", "computeIfPresent", "merge");

    /** On a thread that began in an enterprise bean, a transaction begun in any other way has no connection in it. */
    @ArchTest
    static final ArchRule transactions_are_begun_by_the_container =
            classes().should(condition("have its transactions begun by the container", WorkRulesTest::checkBegin));

    /** The launcher, which has no container, is a program of its own. */
    @ArchTest
    static final ArchRule work_begins_in_the_kernel = classes()
            .that()
            .resideOutsideOfPackages("org.creditportal.kernel.work..", "org.creditportal.launcher..")
            .should(condition("not begin work on other threads", (type, fault) -> Stream.concat(
                            type.getDirectDependenciesFromSelf().stream()
                                    .filter(WorkRulesTest::isOnAnotherThread)
                                    .map(Dependency::getDescription),
                            type.getMethodCallsFromSelf().stream()
                                    .filter(call -> BEGINNING.contains(call.getName())
                                            && call.getTargetOwner()
                                                    .getPackageName()
                                                    .startsWith("java."))
                                    .map(JavaMethodCall::getDescription))
                    .forEach(begun -> fault.accept(begun + ": use TenantWork"))));

    /** No page, interface, batch or report learns what is in force about a subject but through the gate, and there is one. */
    @ArchTest
    static final ArchRule subjects_are_looked_at_through_the_gate = classes()
            .that()
            .resideOutsideOfPackage("org.creditportal.kernel.standing..")
            .should(condition("ask the sources of standing through the gate only", WorkRulesTest::checkGate));

    @ArchTest
    static final ArchRule every_event_is_heard = classes()
            .that(DescribedPredicate.describe(
                    "are events", type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface()))
            .should(condition("have a handler or be declared unheard, not both", WorkRulesTest::checkHeard));

    /** Inside it all keys of a bin wait, other tenants' too: see the kernel's Cache. */
    @ArchTest
    static final ArchRule nothing_is_computed_inside_a_shared_map = classes()
            .that(DescribedPredicate.describe(
                    "make a concurrent map", type -> type.getConstructorCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ConcurrentHashMap.class))))
            .should(condition("not compute inside it", (type, fault) -> type.getMethodCallsFromSelf().stream()
                    .filter(call -> COMPUTATIONS.contains(call.getName()))
                    .filter(call -> Stream.of(Map.class, ConcurrentMap.class, ConcurrentHashMap.class)
                            .anyMatch(call.getTargetOwner()::isEquivalentTo))
                    .forEach(call -> fault.accept(call.getDescription()))));

    private static void checkBegin(JavaClass type, Consumer<String> fault) {
        if (begins(type)) {
            fault.accept(type.getName() + " begins transactions by itself: make it an enterprise bean");
        }
        type.getMethods().stream()
                .filter(WorkRulesTest::begins)
                .forEach(method -> fault.accept(method.getFullName()
                        + " begins a transaction by itself: make it a method of an enterprise bean"));
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> Stream.of(UserTransaction.class, TransactionManager.class)
                        .anyMatch(dependency.getTargetClass()::isEquivalentTo))
                .forEach(dependency -> fault.accept(dependency.getDescription()));
    }

    private static boolean begins(CanBeAnnotated member) {
        return member.isAnnotatedWith(DescribedPredicate.describe(
                "begins a transaction",
                annotation -> annotation.getRawType().isEquivalentTo(Transactional.class)
                        && annotation.as(Transactional.class).value() != TxType.MANDATORY));
    }

    private static boolean isOnAnotherThread(Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        return target.getPackageName().startsWith(CONCURRENCY)
                || OTHER_THREADS.stream().anyMatch(target::isEquivalentTo) && !isAboutThisThread(dependency);
    }

    /** Asking of or interrupting the thread one is on begins nothing. */
    private static boolean isAboutThisThread(Dependency dependency) {
        return dependency.getTargetClass().isEquivalentTo(Thread.class)
                && dependency.getOriginClass().getConstructorCallsFromSelf().stream()
                        .noneMatch(call -> call.getTargetOwner().isEquivalentTo(Thread.class));
    }

    private static void checkHeard(JavaClass event, Consumer<String> fault) {
        boolean heard = event.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .anyMatch(origin -> handles(origin, event));
        if (heard == event.isAnnotatedWith(Unheard.class)) {
            fault.accept(event.getName()
                    + (heard ? " has a handler and is declared unheard" : " has no handler and does not say so"));
        }
    }

    private static boolean handles(JavaClass type, JavaClass event) {
        return type.getInterfaces().stream()
                .filter(offered -> offered.toErasure().isEquivalentTo(OutboxHandler.class))
                .filter(JavaParameterizedType.class::isInstance)
                .map(offered -> ((JavaParameterizedType) offered)
                        .getActualTypeArguments()
                        .get(0))
                .map(JavaType::toErasure)
                .anyMatch(event::equals);
    }
}
