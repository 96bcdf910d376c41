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
                .containsExactly(new CitedBasis("Rules of shops 10", "close at ten", RULES, TENTH));
        assertThat(cited("Rules of shops 10").get(0).address()).isEqualTo("/policy?id=rules&article=10");
    }

    @Test
    void leadsToTheDocumentWhereTheWholeOfItOrAnArticleThatIsNotKeptIsCited() {
        assertThat(cited("Rules of shops")).containsExactly(new CitedBasis("Rules of shops", "", RULES, null));
        assertThat(cited("Rules of shops 11").get(0).address()).isEqualTo("/policy?id=rules");
        assertThat(cited("Rules of shops 11").get(0).isReadable()).isFalse();
    }

    @Test
    void severalAreToldApartAndWhatNobodyPublishesStaysText() {
        assertThat(cited("Rules of shops 10\n\nWords of 1820, chapter 3\nof old"))
                .containsExactly(
                        new CitedBasis("Rules of shops 10", "", RULES, TENTH),
                        new CitedBasis("Words of 1820, chapter 3", "of old", null, null));
        assertThat(cited("Unwritten").get(0).address()).isEmpty();
    }

    private static List<CitedBasis> cited(String basis) {
        return CitedBasis.of(basis, name -> name.equals(RULES.title()) ? Optional.of(RULES) : Optional.empty());
    }
}
