package org.creditportal.webkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.creditportal.kernel.page.Page;
import org.junit.jupiter.api.Test;

class TablePageTest {

    private static final int TOTAL = 2 * TablePage.LARGEST + 1;

    private final List<Integer> read = new ArrayList<>();

    @Test
    void readsTheRowsOfAllPagesWhileTheyAreAskedFor() {
        TablePage<Integer> table = table();
        assertThat(read).isEmpty();
        assertThat(table.all().get().limit(TablePage.LARGEST + 1L).toList()).hasSize(TablePage.LARGEST + 1);
        assertThat(read).containsExactly(1, 2);
        assertThat(table.all().get().toList())
                .isEqualTo(IntStream.range(0, TOTAL).boxed().toList());
    }

    @Test
    void hasAllRowsOfAListThatStandsWhole() {
        TablePage<String> table = TablePage.whole(List.of("a", "b"), SearchState.of("list.xhtml"));
        assertThat(table.all().get()).containsExactly("a", "b");
    }

    private TablePage<Integer> table() {
        Page<Integer> shown = new Page<>(List.of(20, 21), TOTAL, 2, 20);
        return TablePage.of(shown, SearchState.of("list.xhtml"), (page, size) -> {
            read.add(page);
            int first = (page - 1) * size;
            List<Integer> rows = IntStream.range(first, Math.min(TOTAL, first + size))
                    .boxed()
                    .toList();
            return new Page<>(rows, TOTAL, page, size);
        });
    }
}
