package org.creditportal.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** {@code /find}: what the box of the frame found. Posted, because addresses are written to logs and histories. */
@Named
@RequestScoped
public class NumberSearchView {

    /** The name of the box in the frame. */
    static final String TERM = "kitTerm";

    private static final int LONGEST = 200;

    @Inject
    @Any
    private Instance<NumberSource> sources;

    @Inject
    private HttpServletRequest request;

    private List<NumberHit> hits = List.of();

    /** Asks every module; a single hit is opened at once. A term that stands in an address is not looked at. */
    public void find() {
        if (!"POST".equals(request.getMethod())) {
            return;
        }
        // The page's request and not the injected one: bodies of forms are read before either is asked.
        hits = hits(
                sources,
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get(TERM));
        if (hits.size() == 1) {
            open(hits.get(0));
        }
    }

    static List<NumberHit> hits(Iterable<NumberSource> sources, String typed) {
        String term = typed == null ? "" : typed.strip();
        if (term.isEmpty() || term.length() > LONGEST) {
            return List.of();
        }
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.find(term).stream())
                .distinct()
                .toList();
    }

    static List<Group> groups(List<NumberHit> hits, Locale language) {
        Map<String, List<NumberHit>> byKind = hits.stream()
                .collect(Collectors.groupingBy(
                        hit -> Texts.of(hit.module(), language).get("number." + hit.kind()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> new Group(kind.getKey(), kind.getValue()))
                .toList();
    }

    public List<Group> getGroups() {
        return groups(hits, Languages.of(request));
    }

    private void open(NumberHit hit) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + hit.address());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Things of one kind. */
    public record Group(String title, List<NumberHit> hits) {}
}
