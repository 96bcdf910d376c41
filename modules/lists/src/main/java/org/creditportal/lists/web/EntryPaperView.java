package org.creditportal.lists.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryPaper;
import org.creditportal.lists.api.EntryPapers;
import org.creditportal.lists.api.PaperKind;

/** {@code /lists/paper}: a notice or decision of an entry, written from the tenant's template, to be printed. */
@Named
@RequestScoped
public class EntryPaperView {

    @Inject
    private EntryPapers papers;

    private String number;
    private String kind;
    private EntryPaper paper;

    public void load() {
        paper = papers.require(new EntryNumber(number), kind());
    }

    private PaperKind kind() {
        return Arrays.stream(PaperKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("EntryPaper", String.valueOf(kind)));
    }

    /** The papers of an entry that can be written. */
    public List<PaperKind> of(String entry) {
        return papers.findKinds(new EntryNumber(entry));
    }

    public EntryPaper getPaper() {
        return paper;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
