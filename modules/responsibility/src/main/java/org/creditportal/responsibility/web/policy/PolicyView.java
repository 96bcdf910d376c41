package org.creditportal.responsibility.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
@ViewScoped
public class PolicyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PolicyLibrary library;

    @Inject
    private LegalDate legalDate;

    @Inject
    private PageFrame frame;

    private String id;
    private String article;
    private transient LibraryDocument document;
    private transient List<PolicyArticle> articles;
    private transient List<CitingRow> resting;
    private transient List<CitingRow> repealed;

    public void load() {
        getArticles();
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
        if (document == null) {
            document = library.require(id);
        }
        return document;
    }

    /** All of the document, or what is asked for. */
    public List<PolicyArticle> getArticles() {
        if (articles == null) {
            articles = isWhole() ? getDocument().articles() : getDocument().cited(article);
            if (!isWhole() && articles.isEmpty()) {
                throw new NotFoundException("PolicyArticle", article);
            }
        }
        return articles;
    }

    /** Whether it is one article that is shown, which can be repealed. */
    public boolean isOneArticle() {
        return !isWhole() && getArticles().size() == 1;
    }

    private boolean isWhole() {
        return article == null || article.isBlank();
    }

    public List<CitingRow> getResting() {
        if (resting == null) {
            resting = library.restingOn(id, isWhole() ? null : article);
        }
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
