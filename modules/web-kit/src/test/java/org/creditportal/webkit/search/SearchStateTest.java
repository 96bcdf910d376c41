package org.creditportal.webkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.junit.jupiter.api.Test;

class SearchStateTest {

    private enum Kind {
        DAY
    }

    private final SearchState all = SearchState.of("list.xhtml");

    @Test
    void holdsWhatWasAskedForAndNothingElse() {
        SearchState asked = all.with("q", "滇池 & co")
                .with("kind", Kind.DAY)
                .with("bureau", " ")
                .with("own", false);
        assertThat(asked.address()).isEqualTo("list.xhtml?q=%E6%BB%87%E6%B1%A0+%26+co&kind=DAY");
        assertThat(asked.with("q", null).address()).isEqualTo("list.xhtml?kind=DAY");
        assertThat(all.address()).isEqualTo("list.xhtml");
    }

    @Test
    void turnsTheOrderOfTheHeadingThatItIsSortedBy() {
        SearchState byDay = all.with("q", "x").sorted(new Order("DAY", false));
        assertThat(byDay.isSortedBy("DAY")).isTrue();
        assertThat(byDay.sortAddress("DAY")).isEqualTo("list.xhtml?q=x&sort=DAY&ascending=true");
        assertThat(byDay.sorted(new Order("DAY", true)).sortAddress("DAY")).isEqualTo("list.xhtml?q=x&sort=DAY");
        assertThat(byDay.sorted(new Order("DAY", true)).sortAddress("NAME")).isEqualTo("list.xhtml?q=x&sort=NAME");
    }

    @Test
    void keepsTheOrderFromPageToPage() {
        TablePage<String> table =
                TablePage.of(new Page<>(List.of("a"), 45, 2, 20), all.sorted(new Order("NAME", true)), (page, size) -> {
                    throw new AssertionError("nothing was asked for");
                });
        assertThat(table.pager().next()).isEqualTo("list.xhtml?sort=NAME&ascending=true&page=3");
        assertThat(table.state().sortAddress("DAY")).isEqualTo("list.xhtml?sort=DAY");
    }

    @Test
    void asksForTheSameOnAnotherPage() {
        assertThat(all.with("q", "x").on("export.xhtml").with("format", "CSV").address())
                .isEqualTo("export.xhtml?q=x&format=CSV");
    }
}
