package org.creditportal.kernel.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CitedArticlesTest {

    private static final List<String> KEPT = List.of("第一条", "第三条", "第四条", "第五条", "三（二）1");

    private static List<String> named(String named) {
        return CitedArticles.of(named, KEPT, Function.identity());
    }

    @Test
    void oneArticleIsFoundByItsNumber() {
        assertThat(named("第三条")).containsExactly("第三条");
        assertThat(named("三（二）1")).containsExactly("三（二）1");
    }

    @Test
    void severalAndThoseFromOneToAnotherAreFoundEach() {
        assertThat(named("第一条、第三条至第五条")).containsExactly("第一条", "第三条", "第四条", "第五条");
    }

    @Test
    void halfOfWhatIsCitedIsNotShownAsIfItWereAll() {
        assertThat(named("第一条、第二条")).isEmpty();
        assertThat(named("第五条至第三条")).isEmpty();
        assertThat(named("第五条至第九条")).isEmpty();
    }

    @Test
    void theWholeDocumentIsNoArticle() {
        assertThat(named(null)).isEmpty();
        assertThat(named("")).isEmpty();
    }
}
