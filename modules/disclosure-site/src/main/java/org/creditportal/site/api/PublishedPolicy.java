package org.creditportal.site.api;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.CitedArticles;

/**
 * A document of the tenant's policy library as the public reads it.
 *
 * @param id slug, by which its page is found
 * @param title in Chinese
 * @param number document number; null for none
 * @param publisher who issued it, in Chinese
 * @param issuedOn day of its signature; null where that is not known
 * @param printedOn day of its print; null where that is not known
 * @param articles its text; empty where it is only named
 */
public record PublishedPolicy(
        String id,
        String title,
        String number,
        String publisher,
        LocalDate issuedOn,
        LocalDate printedOn,
        List<PublishedArticle> articles) {

    public PublishedPolicy {
        articles = List.copyOf(articles);
    }

    /** The articles that a citation names, which may be several; none where one of them is not published. */
    public List<PublishedArticle> cited(String named) {
        return CitedArticles.of(named, articles, PublishedArticle::number);
    }
}
