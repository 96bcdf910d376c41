package org.creditportal.architecture.rules;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Conditions that tell, for each object, what is wrong with it. */
final class Conditions {

    private Conditions() {}

    /** The check calls its second argument once for each fault it finds. */
    static <T> ArchCondition<T> condition(String description, BiConsumer<T, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, fault -> events.add(SimpleConditionEvent.violated(item, fault)));
            }
        };
    }
}
