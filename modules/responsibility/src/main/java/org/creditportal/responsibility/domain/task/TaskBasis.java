package org.creditportal.responsibility.domain.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.creditportal.kernel.tenant.Citation;

/** The clause that a task comes from, as it read when it was assigned. */
@Embeddable
class TaskBasis {

    @Column(name = "basis_document", updatable = false)
    private String document;

    @Column(name = "basis_article", updatable = false)
    private String article;

    @Column(name = "basis_text", updatable = false)
    private String text;

    protected TaskBasis() {}

    TaskBasis(Citation citation) {
        document = citation.document();
        article = citation.article();
        text = citation.text();
    }

    Citation citation() {
        return document == null ? null : new Citation(document, article, text);
    }
}
