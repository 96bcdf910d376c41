package org.creditportal.webkit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.webkit.error.ErrorTexts;

/** One act on several things that were chosen in a table: each by itself, so that what is refused stops none of the others. */
@RequestScoped
public class ChosenThings {

    private static final String KIT = "web-kit";

    @Inject
    private PortalMessages messages;

    @Inject
    private PageFrame frame;

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
