package org.creditportal.webkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.page.Page;
import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void keepsTheSearchInItsLinks() {
        Map<String, String> search = new LinkedHashMap<>();
        search.put("q", "滇池 & co");
        search.put("list", "");
        search.put("bureau", null);
        Pager pager = new Pager(new Page<>(List.of(), 45, 2, 20), "/entries", search);
        assertThat(pager.previous()).isEqualTo("/entries?q=%E6%BB%87%E6%B1%A0+%26+co&page=1");
        assertThat(pager.next()).endsWith("&page=3");
        assertThat(pager.pages()).isEqualTo(3);
    }

    @Test
    void hasNoLinksBeyondTheEnds() {
        Pager pager = new Pager(new Page<>(List.of(), 3, 1, 20), "/entries", Map.of());
        assertThat(pager.isNeeded()).isFalse();
        assertThat(pager.previous()).isNull();
        assertThat(pager.next()).isNull();
    }

    @Test
    void leadsBackFromFarBeyondTheEnd() {
        Pager pager = new Pager(new Page<>(List.of(), 45, 900, 20), "/entries", Map.of());
        assertThat(pager.isBeyond()).isTrue();
        assertThat(pager.previous()).isEqualTo("/entries?page=3");
        assertThat(pager.next()).isNull();
    }
}
