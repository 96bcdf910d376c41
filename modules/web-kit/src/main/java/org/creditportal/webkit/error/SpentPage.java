package org.creditportal.webkit.error;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.search.SearchState;

/**
 * What a page has in mind, its form's token among it, ends with the act that leads away from it, or when too many pages are open. Sent
 * once more after that, it would do its act a second time, or fail over what it does not know any more: the browser is led to the page as
 * it is now instead, and told so.
 */
public class SpentPage implements PhaseListener, SystemEventListener {

    /** In the address of a page that was shown anew. */
    public static final String PARAMETER = "kitSpent";

    private static final long serialVersionUID = 1L;
    private static final String IN_MIND = SpentPage.class.getName();
    private static final List<PhaseId> ASKED = List.of(PhaseId.RESTORE_VIEW, PhaseId.UPDATE_MODEL_VALUES);

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /** A page begins to have something in mind, or is about to be written with it. */
    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot page = (UIViewRoot) event.getSource();
        Map<String, Object> mind = page.getViewMap(false);
        if (mind != null) {
            mind.putIfAbsent(IN_MIND, true);
            page.getAttributes().put(IN_MIND, true);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!ASKED.contains(event.getPhaseId()) || faces.getResponseComplete() || faces.getViewRoot() == null) {
            return;
        }
        if (isOne(faces)) {
            showAnew(faces);
        } else if (event.getPhaseId() == PhaseId.RESTORE_VIEW && !faces.isPostback() && isShownAnew(faces)) {
            Locale language = faces.getViewRoot().getLocale();
            String text = Texts.of("webkit", language).get("frame.spent");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    private static boolean isShownAnew(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().containsKey(PARAMETER);
    }

    /** Whether a page was sent back that has forgotten what it had in mind. */
    public static boolean isOne(FacesContext faces) {
        UIViewRoot page = faces.getViewRoot();
        if (!faces.isPostback() || page == null || !page.getAttributes().containsKey(IN_MIND)) {
            return false;
        }
        Map<String, Object> mind = page.getViewMap(false);
        return mind == null || !mind.containsKey(IN_MIND);
    }

    /** Leads the browser to the page as it is now. */
    public static void showAnew(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        SearchState address = SearchState.of(request.getRequestURI());
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(faces.getViewRoot())) {
            address = address.with(parameter.getName(), parameter.getSubmittedValue());
        }
        try {
            external.redirect(address.with(PARAMETER, true).address());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }
}
