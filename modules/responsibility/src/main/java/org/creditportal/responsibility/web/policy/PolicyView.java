package org.creditportal.responsibility.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.citation.CitingRow;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.PolicyArticle;
import org.creditportal.responsibility.api.policy.PolicyLibrary;
import org.creditportal.webkit.web.PageFrame;

/** {@code /responsibility/policies} and {@code /responsibility/policy}: documents, and one of them, or one of its articles. */
@Named
@RequestScoped
public class PolicyView {

    @Inject
    private PolicyLibrary library;

    @Inject
    private LegalDate legalDate;

    @Inject
    private PageFrame frame;

    private String id;
    private String article;
    private LibraryDocument document;
    private List<PolicyArticle> articles;
    private List<CitingRow> resting;
    private List<CitingRow> repealed;

    public void load() {
        document = library.require(id);
        boolean whole = article == null || article.isBlank();
        articles = whole
                ? document.articles()
                : List.of(document.article(article).orElseThrow(() -> new NotFoundException("PolicyArticle", article)));
        resting = library.restingOn(id, whole ? null : article);
    }

    public List<LibraryDocument> getDocuments() {
        return library.documents();
    }

    /** What rests on articles that no longer hold. */
    public List<CitingRow> getRepealed() {
        if (repealed == null) {
            repealed = library.restingOnRepealed();
        }
        return repealed;
    }

    /** What kind of thing it is, in the words of its module. */
    public String kind(CitingRow row) {
        return Texts.of(row.module(), frame.getLanguage()).get("citing." + row.kind());
    }

    public LocalDate getToday() {
        return legalDate.today();
    }

    public LibraryDocument getDocument() {
        return document;
    }

    public List<PolicyArticle> getArticles() {
        return articles;
    }

    public List<CitingRow> getResting() {
        return resting;
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
