package org.creditportal.webkit.error;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.error.UnavailableException;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.DatabaseFailures;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/** Logs a bug once, under a reference number that the user is shown and support can find. */
public final class Failures {

    /** Request attribute that hands the reference to the error page. */
    static final String REFERENCE = "org.creditportal.webkit.REFERENCE";

    private static final Logger LOGGER = Logger.getLogger(Failures.class.getName());
    private static final int CAUSES_FOLLOWED = 20;

    private Failures() {}

    /**
     * Logs the failure with tenant, address (without parameters, which may name people) and user.
     *
     * @return the reference number
     */
    public static String log(HttpServletRequest request, Throwable failure) {
        String reference = Identifiers.nextText();
        LOGGER.log(
                Level.SEVERE,
                failure,
                () -> "Failure " + reference + ", tenant "
                        + TenantScope.find().map(TenantId::value).orElse("none") + ", " + request.getMethod() + " "
                        + request.getRequestURI() + ", user " + userName(request));
        request.setAttribute(REFERENCE, reference);
        return reference;
    }

    /** The first cause of a type, the failure itself included; null when there is none. */
    public static <T extends Throwable> T cause(Throwable failure, Class<T> type) {
        return DatabaseFailures.cause(failure, type);
    }

    /** Whether the thing does not exist, or not for this user: both look alike everywhere. */
    public static boolean isHidden(Throwable failure) {
        return cause(failure, NotFoundException.class) != null || isNotPermitted(failure);
    }

    /** Whether somebody called what his roles do not permit; the server says so in two ways that have nothing in common. */
    public static boolean isNotPermitted(Throwable failure) {
        return cause(failure, EJBAccessException.class) != null || cause(failure, AccessLocalException.class) != null;
    }

    /**
     * Whether something that the portal needs is away: the database does not answer within its limits or gives no connection,
     * or a module says so ({@link UnavailableException}). It passes by itself, and it is no bug.
     */
    public static boolean isUnavailable(Throwable failure) {
        return cause(failure, UnavailableException.class) != null || DatabaseFailures.isAway(failure);
    }

    /** Logs in one line that something is away; who asked for it in the meantime is of no interest. */
    public static void logUnavailable(HttpServletRequest request, Throwable failure) {
        LOGGER.log(
                Level.WARNING,
                () -> "Unavailable, tenant "
                        + TenantScope.find().map(TenantId::value).orElse("none") + ", " + request.getMethod() + " "
                        + request.getRequestURI() + ": " + rootMessage(failure));
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < CAUSES_FOLLOWED; depth++) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    /**
     * Whether two who worked at the same moment stood in each other's way: the database gave one of them up, or let one wait too
     * long. Nothing was done, and the same once more will do.
     */
    public static boolean isCollision(Throwable failure) {
        return DatabaseFailures.isCollision(failure);
    }

    private static String userName(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                ? "none"
                : request.getUserPrincipal().getName();
    }
}
