package org.creditportal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.creditportal.site.api.PublishedArticle;
import org.creditportal.site.api.PublishedPolicy;
import org.junit.jupiter.api.Test;

/** What is published as a basis leads to the article that it cites, or stays as it is written. */
class CitedBasisTest {

    private static final PublishedArticle TENTH = new PublishedArticle("10", "Shops close at ten.", null, null);
    private static final PublishedPolicy RULES =
            new PublishedPolicy("rules", "Rules of shops", null, null, null, null, List.of(TENTH));

    @Test
    void leadsToTheArticleAndKeepsTheSentenceReliedOn() {
        assertThat(cited("Rules of shops 10\nclose at ten"))
                .containsExactly(new CitedBasis("Rules of shops 10", "close at ten", RULES, List.of(TENTH)));
        assertThat(cited("Rules of shops 10").get(0).address()).isEqualTo("/policy?id=rules&article=10");
    }

    @Test
    void leadsToTheDocumentWhereTheWholeOfItOrAnArticleThatIsNotKeptIsCited() {
        assertThat(cited("Rules of shops")).containsExactly(new CitedBasis("Rules of shops", "", RULES, List.of()));
        assertThat(cited("Rules of shops 11").get(0).address()).isEqualTo("/policy?id=rules");
        assertThat(cited("Rules of shops 11").get(0).isReadable()).isFalse();
    }

    @Test
    void severalArticlesOfOneCitationAreReadTogether() {
        PublishedArticle eleventh = new PublishedArticle("11", "Shops open at six.", null, null);
        PublishedPolicy both =
                new PublishedPolicy("rules", "Rules of shops", null, null, null, null, List.of(TENTH, eleventh));
        assertThat(CitedBasis.of(
                        "Rules of shops 10、11", name -> Optional.of(both).filter(one -> name.equals(one.title()))))
                .singleElement()
                .satisfies(basis -> {
                    assertThat(basis.articles()).containsExactly(TENTH, eleventh);
                    assertThat(basis.address())
                            .startsWith("/policy?id=rules&article=10")
                            .endsWith("11");
                });
    }

    @Test
    void severalAreToldApartAndWhatNobodyPublishesStaysText() {
        assertThat(cited("Rules of shops 10\n\nWords of 1820, chapter 3\nof old"))
                .containsExactly(
                        new CitedBasis("Rules of shops 10", "", RULES, List.of(TENTH)),
                        new CitedBasis("Words of 1820, chapter 3", "of old", null, List.of()));
        assertThat(cited("Unwritten").get(0).address()).isEmpty();
    }

    private static List<CitedBasis> cited(String basis) {
        return CitedBasis.of(basis, name -> name.equals(RULES.title()) ? Optional.of(RULES) : Optional.empty());
    }
}
