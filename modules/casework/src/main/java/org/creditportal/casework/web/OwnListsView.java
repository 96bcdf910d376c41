package org.creditportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.memory.ChooseColumns;
import org.creditportal.casework.api.memory.ForgetSearch;
import org.creditportal.casework.api.memory.KeepSearch;
import org.creditportal.casework.api.memory.OwnLists;
import org.creditportal.casework.api.memory.TableChoice;
import org.creditportal.kernel.error.NotFoundException;

/** {@code /casework/own-lists}: where lists send what an officer wants to keep of them. It leads back to the list. */
@Named
@RequestScoped
public class OwnListsView {

    @Inject
    private OwnLists lists;

    /**
     * Does what a list has sent; who comes by an address alone is told where that is done.
     *
     * @throws NotFoundException for what no list sends
     */
    public void answer() {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        if (!"POST".equals(((HttpServletRequest) external.getRequest()).getMethod())) {
            return;
        }
        Map<String, String> sent = external.getRequestParameterMap();
        try {
            act(external, sent);
            external.redirect(external.getRequestContextPath() + place(sent));
        } catch (IllegalArgumentException odd) {
            throw new NotFoundException("OwnLists", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }

    private void act(ExternalContext external, Map<String, String> sent) {
        String page = sent.get("kitPage");
        if (sent.containsKey("kitKept")) {
            lists.keep(new KeepSearch(page, sent.get("kitKept"), sent.get("kitAsked")));
        } else if (sent.containsKey("kitForgotten")) {
            lists.forget(new ForgetSearch(page, sent.get("kitForgotten")));
        } else {
            String table = sent.get("kitTable");
            lists.choose(new ChooseColumns(
                    page, table, new TableChoice(hidden(external, table), sent.containsKey("kitDense-" + table))));
        }
    }

    private static Set<Integer> hidden(ExternalContext external, String table) {
        Set<Integer> hidden = new HashSet<>(places(external, "kitAll-" + table));
        hidden.removeAll(places(external, "kitColumn-" + table));
        return hidden;
    }

    private static Set<Integer> places(ExternalContext external, String name) {
        return Arrays.stream(external.getRequestParameterValuesMap().getOrDefault(name, new String[0]))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** The act has looked at both: a page of the office, and a query as addresses have them. */
    private static String place(Map<String, String> sent) {
        String asked = sent.getOrDefault("kitAsked", "");
        return sent.get("kitPage") + (asked.matches("[\\w%&=.+*~-]{1,1000}") ? "?" + asked : "");
    }
}
