package org.creditportal.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.creditportal.kernel.page.Order;
import org.junit.jupiter.api.Test;

class SortableColumnsTest {

    private final SortableColumns columns =
            new SortableColumns(Map.of("NAME", "e.name", "MADE_AT", SortableColumns.AGE));

    @Test
    void whatIsEqualKeepsOneOrderOnAllPages() {
        assertThat(columns.order(new Order("NAME", true), "e.id DESC")).isEqualTo("e.name ASC, e.id ASC");
        assertThat(columns.order(new Order("NAME", false), "e.id DESC")).isEqualTo("e.name DESC, e.id DESC");
        assertThat(columns.order(new Order("MADE_AT", true), "e.id DESC")).isEqualTo("e.id ASC");
    }

    @Test
    void whatTheListDoesNotOfferIsTheUsualOrder() {
        for (Order asked :
                new Order[] {Order.USUAL, null, new Order("e.name; DROP TABLE x", true), new Order("name", true)}) {
            assertThat(columns.order(asked, "e.id DESC")).isEqualTo("e.id DESC");
        }
    }
}
