package org.creditportal.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.creditportal.architecture.rules.Conditions.condition;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.creditportal.architecture.Product;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.kernel.outbox.Unheard;

/** What is put into the outbox is put there for somebody (ADR 0023). */
@AnalyzeClasses(locations = Product.class)
class EventRulesTest {

    @ArchTest
    static final ArchRule every_event_has_a_handler = classes()
            .that()
            .implement(DomainEvent.class)
            .should(condition("have a handler, or say that nobody listens yet", (event, fault) -> {
                if (!isHandled(event) && !event.isAnnotatedWith(Unheard.class)) {
                    fault.accept(event.getName() + " is put into the outbox, and nobody handles it");
                }
            }));

    private static boolean isHandled(JavaClass event) {
        return event.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .anyMatch(origin -> origin.isAssignableTo(OutboxHandler.class));
    }
}
