package org.creditportal.files.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.creditportal.files.draft.Drafts;
import org.creditportal.webkit.rest.JsonParts;
import org.creditportal.webkit.web.DraftPlace;

/**
 * {@code /files/draft}: where the office's script keeps what is typed into a form, and asks for it. Posted, because a form's place
 * stands in no log. An officer reaches the own drafts only.
 */
@Named
@RequestScoped
public class DraftView {

    private static final String TYPED = "kitTyped";
    private static final String FORGOTTEN = "kitForgotten";

    /** Forms of one page. */
    private static final int MOST = 30;

    @Inject
    private Drafts drafts;

    /** Whoever asks for no form, or by an address, is told of none. */
    public void answer() {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        boolean posted = "POST".equals(((HttpServletRequest) external.getRequest()).getMethod());
        try {
            answer(external, posted ? places(external) : List.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }

    private static List<String> places(ExternalContext external) {
        return Arrays.stream(external.getRequestParameterValuesMap().getOrDefault(DraftPlace.PARAMETER, new String[0]))
                .filter(DraftPlace::isOne)
                .limit(MOST)
                .toList();
    }

    private void answer(ExternalContext external, List<String> places) throws IOException {
        Map<String, String> sent = external.getRequestParameterMap();
        JsonObjectBuilder kept = JsonParts.object();
        if (sent.containsKey(FORGOTTEN)) {
            places.forEach(drafts::forget);
        } else if (sent.containsKey(TYPED)) {
            places.stream().findFirst().ifPresent(place -> drafts.keep(place, sent.get(TYPED)));
        } else {
            places.forEach(place -> drafts.find(place).ifPresent(text -> kept.add(place, text)));
        }
        external.setResponseContentType("application/json");
        external.setResponseCharacterEncoding("UTF-8");
        external.setResponseHeader("Cache-Control", "no-store");
        external.getResponseOutputWriter().write(kept.build().toString());
    }
}
