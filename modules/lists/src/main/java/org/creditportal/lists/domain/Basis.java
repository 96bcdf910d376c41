package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.creditportal.kernel.tenant.Citation;

/** The law an entry rests on, as the list type cited it when the entry was proposed or last corrected (K-16). */
@Embeddable
public class Basis {

    @Column(name = "basis_document", nullable = false)
    private String document;

    @Column(name = "basis_article")
    private String article;

    @Column(name = "basis_text")
    private String text;

    protected Basis() {}

    Basis(Citation citation) {
        this.document = citation.document();
        this.article = citation.article();
        this.text = citation.text();
    }

    public Citation citation() {
        return new Citation(document, article, text);
    }
}
