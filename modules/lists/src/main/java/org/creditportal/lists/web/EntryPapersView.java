package org.creditportal.lists.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.lists.api.EntryCriteria;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryPaper;
import org.creditportal.lists.api.EntryPapers;
import org.creditportal.lists.api.PaperKind;

/** {@code /lists/papers?kind=…&entry=…}: the papers of several entries, one page each, to be printed together. */
@Named
@RequestScoped
public class EntryPapersView {

    @Inject
    private EntryPapers papers;

    private String kind;
    private final List<Written> written = new ArrayList<>();
    private final List<String> without = new ArrayList<>();

    /** One of them. */
    public record Written(String number, EntryPaper paper) {}

    public void load() {
        PaperKind wanted = Arrays.stream(PaperKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("EntryPaper", String.valueOf(kind)));
        String[] numbers = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("entry", new String[0]);
        Arrays.stream(numbers).distinct().limit(EntryCriteria.LARGEST_PAGE).forEach(number -> write(number, wanted));
    }

    private void write(String number, PaperKind wanted) {
        EntryNumber entry = new EntryNumber(number);
        Optional<PaperKind> needed = papers.findKinds(entry).stream()
                .filter(kind -> kind.standsFor(wanted))
                .findFirst();
        needed.ifPresentOrElse(
                paper -> written.add(new Written(number, papers.require(entry, paper))), () -> without.add(number));
    }

    public List<Written> getWritten() {
        return written;
    }

    /** Those that need no such paper. */
    public List<String> getWithout() {
        return without;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
