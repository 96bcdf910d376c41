package org.creditportal.webkit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.webkit.error.ErrorTexts;
import org.creditportal.webkit.search.TablePage;

/** One act on several things that were chosen in a table: each by itself, so that what is refused stops none of the others. */
@RequestScoped
public class ChosenThings {

    private static final String KIT = "web-kit";

    /** Name of the boxes; their values are number and version, with a blank between. */
    private static final String BOXES = "kitChosen";

    private static final Pattern BOX = Pattern.compile("(\\w+) (\\d{1,18})");

    @Inject
    private PortalMessages messages;

    @Inject
    private PageFrame frame;

    /** What was chosen by the boxes of the form that was sent; at most a page's. */
    public static List<ChosenThing> chosen() {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(BOXES, new String[0]);
        return Arrays.stream(values)
                .limit(TablePage.LARGEST)
                .map(BOX::matcher)
                .filter(box -> box.matches() && BusinessNumber.isOne(box.group(1)))
                .map(box -> new ChosenThing(box.group(1), Long.parseLong(box.group(2))))
                .toList();
    }

    /** Leads back to the page that was sent, with what its address said. */
    public static String samePage() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "")
                + "?faces-redirect=true&includeViewParams=true";
    }

    /**
     * Does it to each, and tells how many it was done to and, of each other one, why it was not.
     *
     * @param name how a thing is called when it is refused
     * @param act what is done; broken rules are told, anything else ends the page's act
     */
    public <T> void forEach(Collection<T> chosen, Function<T, String> name, Consumer<T> act) {
        if (chosen.isEmpty()) {
            messages.error(KIT, "chosen.message.error.none");
            return;
        }
        int done = 0;
        for (T thing : chosen) {
            try {
                act.accept(thing);
                done++;
            } catch (BusinessException refused) {
                messages.warning(
                        KIT,
                        "chosen.message.warn.refused",
                        name.apply(thing),
                        ErrorTexts.of(refused, frame.getLanguage()));
            }
        }
        if (done > 0) {
            messages.info(KIT, "chosen.message.info.done", done);
        }
    }
}
