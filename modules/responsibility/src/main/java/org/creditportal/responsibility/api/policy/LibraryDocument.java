package org.creditportal.responsibility.api.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.CitedArticles;

/**
 * A document of the library (K-2, B-2).
 *
 * @param id slug, unique in the tenant
 * @param aliases how citations write its title otherwise
 * @param number document number; {@code null} for none
 * @param articles its text; empty where it is only named
 */
public record LibraryDocument(
        String id,
        String title,
        List<String> aliases,
        String number,
        LocalDate issuedOn,
        LocalDate printedOn,
        String publisher,
        List<String> requirements,
        boolean assumption,
        String note,
        List<PolicyArticle> articles)
        implements Serializable {

    public LibraryDocument {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
        articles = articles == null ? List.of() : List.copyOf(articles);
    }

    /** The same document with these articles. */
    public LibraryDocument with(List<PolicyArticle> others) {
        return new LibraryDocument(
                id, title, aliases, number, issuedOn, printedOn, publisher, requirements, assumption, note, others);
    }

    /** Whether a citation means this document. */
    public boolean isCalled(String cited) {
        return title.equals(cited) || aliases.contains(cited);
    }

    /** The article of that number; empty where there is none, and for {@code null}. */
    public Optional<PolicyArticle> article(String wanted) {
        return articles.stream()
                .filter(article -> article.number().equals(wanted))
                .findFirst();
    }

    /** The articles that a citation names, which may be several; none where one of them is not kept, and for {@code null}. */
    public List<PolicyArticle> cited(String named) {
        return CitedArticles.of(named, articles, PolicyArticle::number);
    }
}
