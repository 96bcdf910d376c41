package org.creditportal.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.creditportal.architecture.rules.Conditions.condition;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.creditportal.architecture.Product;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;

/**
 * What timers do (ADR 0021). The server opens a transaction around a timer's method, whatever the bean says of transactions: work of
 * a tenant that began in it would share it with other tenants' work, and stand or fall with theirs.
 */
@AnalyzeClasses(locations = Product.class)
class TimerRulesTest {

    private static final String PRODUCT = "org.creditportal";

    @ArchTest
    static final ArchRule timers_begin_tenants_work_by_tenant_work = methods()
            .that(DescribedPredicate.describe("are called by a timer", TimerRulesTest::isTimed))
            .should(condition("begin the work of tenants by TenantWork only", TimerRulesTest::checkBegin));

    private static boolean isTimed(JavaMethod method) {
        return Stream.of(Schedule.class, Schedules.class, Timeout.class).anyMatch(method::isAnnotatedWith);
    }

    /** Follows what the timer's thread does itself; what is handed to TenantWork happens on another. */
    private static void checkBegin(JavaMethod timed, Consumer<String> fault) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(timed));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.remove();
            ownSteps(unit).forEach(step -> {
                if (isWorkOfATenant(step)) {
                    fault.accept(timed.getFullName() + " works for a tenant by itself: " + step.getDescription());
                } else {
                    step.getTarget().resolveMember().stream()
                            .flatMap(TimerRulesTest::bodies)
                            .filter(seen::add)
                            .forEach(open::add);
                }
            });
        }
    }

    /** What a method does on the thread that called it: where it hands work on, not what stands in the work. */
    private static Stream<JavaCodeUnitAccess<?>> ownSteps(JavaCodeUnit unit) {
        boolean handsOn = steps(unit)
                .anyMatch(step -> step.getTargetOwner().isEquivalentTo(TenantWork.class)
                        && step.getTarget().getName().equals("begin"));
        return steps(unit).filter(step -> !handsOn || !step.isDeclaredInLambda() && !isReference(unit, step));
    }

    private static boolean isReference(JavaCodeUnit unit, JavaCodeUnitAccess<?> step) {
        return unit.getCodeUnitReferencesFromSelf().contains(step);
    }

    private static Stream<JavaCodeUnitAccess<?>> steps(JavaCodeUnit unit) {
        return Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream());
    }

    private static boolean isWorkOfATenant(JavaCodeUnitAccess<?> step) {
        JavaClass owner = step.getTargetOwner();
        return owner.isEquivalentTo(TenantScope.class)
                        && Set.of("runAs", "callAs").contains(step.getTarget().getName())
                || owner.isEquivalentTo(TenantWork.class)
                        && step.getTarget().getName().equals("inTransaction")
                || owner.isAnnotatedWith(Stateless.class)
                || owner.getPackageName().startsWith("jakarta.persistence");
    }

    /** The method, and where it is an interface's, every one that does it. */
    private static Stream<JavaCodeUnit> bodies(Object target) {
        if (!(target instanceof JavaCodeUnit unit)
                || !unit.getOwner().getPackageName().startsWith(PRODUCT)
                || unit.getOwner().isEquivalentTo(TenantWork.class)) {
            return Stream.empty();
        }
        String[] types =
                unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                Stream.of(unit),
                unit.getOwner().getAllSubclasses().stream()
                        .flatMap(type -> type.tryGetMethod(unit.getName(), types).stream()));
    }
}
