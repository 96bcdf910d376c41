package org.creditportal.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.creditportal.kernel.page.Order;
import org.junit.jupiter.api.Test;

class AuditCriteriaTest {

    @Test
    void linesAreSoughtByAnyOfSeveralNumbers() {
        assertThat(objects("0AWE35PSG1C5P, 0AWE35PSG1C6Q")).contains("0AWE35PSG1C5P", "0AWE35PSG1C6Q");
        assertThat(objects(" 0AWE35PSG1C5P ")).containsExactly("0AWE35PSG1C5P");
    }

    @Test
    void whatHasBlanksOrCommasItselfIsStillFoundWhole() {
        assertThat(objects("GET /office/records")).containsExactly("GET /office/records");
        assertThat(objects("a,b")).contains("a,b");
    }

    @Test
    void nothingAskedIsAnything() {
        assertThat(objects(null)).isEmpty();
        assertThat(objects(" ")).isEmpty();
    }

    private static Set<String> objects(String object) {
        return new AuditCriteria(null, null, null, false, null, object, Order.USUAL, 1, 10).objects();
    }
}
