package org.creditportal.webkit.error;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.logging.Logger;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.KernelError;
import org.creditportal.kernel.error.UnavailableException;
import org.creditportal.webkit.language.Languages;

/**
 * Turns what an action throws into what the user needs. A broken rule becomes a message on the page that was sent, with
 * everything typed still there; what does not exist, or may not be seen, becomes the 404 page; an expired session, or a
 * page that was sent back otherwise than it was given out, the page that says so; what is away 503; anything else is a bug
 * and becomes a reference number. Ajax requests are led to the same pages.
 */
class PortalExceptionHandler extends ExceptionHandlerWrapper {

    private static final int NOT_FOUND = HttpServletResponse.SC_NOT_FOUND;
    private static final int FAILURE = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    private static final int UNAVAILABLE = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    private static final int BAD_REQUEST = HttpServletResponse.SC_BAD_REQUEST;
    private static final Logger LOGGER = Logger.getLogger(PortalExceptionHandler.class.getName());

    /** PrimeFaces' word for a nonce that is not the page's; by name, because the public site has no PrimeFaces. */
    private static final String NONCE_REFUSED = "org.primefaces.csp.CspException";

    PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable failure = events.next().getContext().getException();
            events.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, failure);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable failure) {
        AccessRefused.tellIfOne(request(faces), failure);
        if (Failures.cause(failure, ViewExpiredException.class) != null) {
            lead(faces, "expired", null);
        } else if (Failures.isUnavailable(failure) && !isToldOnPage(faces, failure)) {
            Failures.logUnavailable(request(faces), failure);
            lead(faces, UNAVAILABLE, "unavailable", null);
        } else if (isTampered(faces, failure)) {
            LOGGER.info(() -> "Refused " + request(faces).getRequestURI() + ", sent back otherwise than given out: "
                    + failure.getClass().getSimpleName());
            lead(faces, "expired", null);
        } else if (isMalformed(faces, failure)) {
            lead(faces, BAD_REQUEST, "badRequest", null);
        } else if (SpentPage.isOne(faces) && !faces.getExternalContext().isResponseCommitted()) {
            SpentPage.showAnew(faces);
        } else if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE || !explain(faces, failure)) {
            fail(faces, failure);
        }
    }

    /** Whether an act is refused for now in words, on a page that can be shown without what is away. */
    private static boolean isToldOnPage(FacesContext faces, Throwable failure) {
        return Failures.cause(failure, UnavailableException.class) != null
                && faces.isPostback()
                && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Whether what a page gives a browser to send back, its state and its nonce, came back as something else. */
    private static boolean isTampered(FacesContext faces, Throwable failure) {
        boolean restoring = faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && !Failures.isHidden(failure);
        return isSentBack(faces) && (restoring || isNonceRefused(failure));
    }

    /** Whether a component was sent what no browser sends it: nothing of a module runs before its values are read. */
    private static boolean isMalformed(FacesContext faces, Throwable failure) {
        return isSentBack(faces)
                && faces.getCurrentPhaseId() == PhaseId.APPLY_REQUEST_VALUES
                && (Failures.cause(failure, IllegalArgumentException.class) != null
                        || Failures.cause(failure, IndexOutOfBoundsException.class) != null
                        || Failures.cause(failure, ClassCastException.class) != null);
    }

    private static boolean isSentBack(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().containsKey(ResponseStateManager.VIEW_STATE_PARAM);
    }

    private static boolean isNonceRefused(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !cause.getClass().getName().equals(NONCE_REFUSED)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    /** Whether the failure is one that users can act on; if so they have been told. */
    private static boolean explain(FacesContext faces, Throwable failure) {
        if (Failures.isHidden(failure)) {
            if (faces.isPostback()) {
                tell(faces, ErrorTexts.of(KernelError.NOT_FOUND.key(), language(faces), "", ""));
            } else {
                send(faces, NOT_FOUND);
            }
            return true;
        }
        BusinessException broken = Failures.cause(failure, BusinessException.class);
        if (broken != null) {
            tell(faces, ErrorTexts.of(broken, language(faces)));
            return true;
        }
        if (Failures.cause(failure, OptimisticLockException.class) != null) {
            tell(faces, ErrorTexts.of(KernelError.STALE_VERSION.key(), language(faces), "", "", ""));
            return true;
        }
        if (Failures.isCollision(failure)) {
            tell(faces, ErrorTexts.of(KernelError.COLLISION.key(), language(faces)));
            return true;
        }
        ConstraintViolationException invalid = Failures.cause(failure, ConstraintViolationException.class);
        if (invalid != null) {
            invalid.getConstraintViolations().stream()
                    .map(ConstraintViolation::getMessage)
                    .forEach(message -> tell(faces, message));
            return true;
        }
        return false;
    }

    private static void tell(FacesContext faces, String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void fail(FacesContext faces, Throwable failure) {
        if (Failures.isHidden(failure) || isAddressRefused(faces)) {
            lead(faces, NOT_FOUND, "notFound", null); // while the page was being written
            return;
        }
        lead(faces, FAILURE, "failure", Failures.log(request(faces), failure));
    }

    /** Answers with an error page: directly with its status, or led to it where the browser's script must follow. */
    private static void lead(FacesContext faces, int status, String page, String reference) {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            lead(faces, page, reference);
        } else {
            send(faces, status);
        }
    }

    /** Whether a page could not be written because something in its address had been refused before. */
    private static boolean isAddressRefused(FacesContext faces) {
        return !faces.isPostback() && faces.isValidationFailed();
    }

    /** Leaves the answer to the error page of {@code web-fragment.xml}, with its true status. */
    private static void send(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }

    /** Leads the browser to an error page; in ajax by the answer that Faces' script understands. */
    private static void lead(FacesContext faces, String page, String reference) {
        ExternalContext external = faces.getExternalContext();
        String address = external.getRequestContextPath() + ErrorPageServlet.PATH + "?page=" + page
                + (reference == null ? "" : "&reference=" + reference);
        try {
            if (external.isResponseCommitted()) {
                faces.responseComplete();
                return;
            }
            if (faces.getPartialViewContext().isAjaxRequest()) {
                redirectPartially(external, address);
            } else {
                external.redirect(address);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }

    /** Written by hand, because Faces' own writer may stand in the middle of an element. */
    private static void redirectPartially(ExternalContext external, String address) throws IOException {
        external.responseReset();
        external.setResponseContentType("text/xml");
        external.setResponseCharacterEncoding("UTF-8");
        external.addResponseHeader("Cache-Control", "no-store");
        external.getResponseOutputWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;") + "\"/></partial-response>");
    }

    private static Locale language(FacesContext faces) {
        return faces.getViewRoot() == null
                ? Languages.of(request(faces))
                : faces.getViewRoot().getLocale();
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
