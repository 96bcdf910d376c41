package org.creditportal.responsibility.api.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditportal.kernel.page.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskCriteriaTest {

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000", "%", "\uFF1B"})
    void whatWasTypedIsNeverDropped(String typed) {
        assertThat(asking(typed).saysNothing()).isTrue();
    }

    @Test
    void whoAsksForNothingFindsAll() {
        assertThat(asking(null).saysNothing()).isFalse();
        assertThat(asking("").saysNothing()).isFalse();
        assertThat(asking("").text()).isNull();
        assertThat(asking(" list ").saysNothing()).isFalse();
        assertThat(asking(" list ").text()).isEqualTo("list");
    }

    private static TaskCriteria asking(String text) {
        return new TaskCriteria(text, null, null, null, null, null, Order.USUAL, 1, 20);
    }
}
