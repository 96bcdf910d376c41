package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.site.api.PublishedArticle;
import org.creditportal.site.api.PublishedPolicies;
import org.creditportal.site.api.PublishedPolicy;

/** {@code /policies} and {@code /policy?id=…&article=…}: the documents, one of them or one of its articles, and what a basis cites. */
@Named
@RequestScoped
public class PublicPolicyDetailView {

    @Inject
    private PublishedPolicies policies;

    @Inject
    private LegalDate legalDate;

    private final Map<String, List<CitedBasis>> cited = new HashMap<>();
    private String id;
    private String article;
    private PublishedPolicy found;
    private List<PublishedArticle> articles;
    private List<PublishedPolicy> all;

    /** Reads the document named in the address. */
    public void load() {
        if (id == null) {
            throw new NotFoundException("PublishedPolicy", "");
        }
        found = policies.require(id);
        articles = isWhole() ? found.articles() : found.cited(article);
        if (!isWhole() && articles.isEmpty()) {
            throw new NotFoundException("PublishedArticle", article);
        }
    }

    /** The citations of a basis, each with what it leads to. */
    public List<CitedBasis> cited(String basis) {
        return cited.computeIfAbsent(basis, asked -> CitedBasis.of(asked, policies::findCited));
    }

    /** Whether an article no longer holds today. */
    public boolean isRepealed(PublishedArticle asked) {
        LocalDate day = asked.repealedOn();
        return day != null && !legalDate.today().isBefore(day);
    }

    public List<PublishedPolicy> getAll() {
        if (all == null) {
            all = policies.all();
        }
        return all;
    }

    /** Whether all of the document is shown. */
    public boolean isWhole() {
        return article == null || article.isBlank();
    }

    public List<PublishedArticle> getArticles() {
        return articles;
    }

    public PublishedPolicy getFound() {
        return found;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }
}
