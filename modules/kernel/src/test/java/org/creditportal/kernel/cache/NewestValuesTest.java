package org.creditportal.kernel.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewestValuesTest {

    @Test
    void theFirstIsForgottenWhenThereAreTooMany() {
        NewestValues<String, Integer> values = new NewestValues<>(2);
        values.put("a", 1);
        values.put("b", 2);
        values.put("a", 3);
        assertThat(values).containsOnlyKeys("a", "b");
        values.put("c", 4);
        assertThat(values).containsOnlyKeys("b", "c");
    }
}
