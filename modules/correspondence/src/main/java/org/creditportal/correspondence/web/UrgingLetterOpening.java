package org.creditportal.correspondence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.correspondence.api.urging.UrgingLetters;

/** {@code /correspondence/urging-letter}: a letter that urges, for whoever may look at the matter that it is about. */
@Named
@RequestScoped
public class UrgingLetterOpening {

    @Inject
    private UrgingLetters letters;

    private String module;
    private String matter;
    private String document;

    public void send() {
        ShownFile.send(letters.open(module, matter, document));
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
