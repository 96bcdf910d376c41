package org.creditportal.webkit.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.creditportal.kernel.request.RequestPath;

/**
 * Somebody who is known was refused by his roles alone, before anything of what he asked for ran. Fired at once and on the
 * thread of the request, so that an observer has done its work before the answer goes out.
 *
 * @param address method and path of what was asked for, without parameters, which may name people
 * @param what the service that refused, or why the address did
 */
public record AccessRefused(String address, String what) {

    private static final String TOLD = AccessRefused.class.getName();
    private static final String OWN_PACKAGES = "org.creditportal.";

    /** Tells of a refusal by an address itself. A request is told of once, however many of its parts were refused. */
    public static void tell(HttpServletRequest request, String what) {
        if (request.getAttribute(TOLD) == null) {
            request.setAttribute(TOLD, what);
            AccessRefused refused = new AccessRefused(request.getMethod() + " " + RequestPath.asked(request), what);
            CDI.current()
                    .getBeanManager()
                    .getEvent()
                    .select(AccessRefused.class)
                    .fire(refused);
        }
    }

    /** Tells of a refusal by a service, if the failure is one. */
    public static void tellIfOne(HttpServletRequest request, Throwable failure) {
        if (Failures.isNotPermitted(failure)) {
            tell(request, service(failure).orElse("@RolesAllowed"));
        }
    }

    /**
     * The container refuses before it calls, and says nowhere whom: only the way to it does, whose first step of ours is the
     * service's proxy.
     */
    static Optional<String> service(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null && Failures.isNotPermitted(first.getCause())) {
            first = first.getCause();
        }
        return Arrays.stream(first.getStackTrace())
                .filter(step -> step.getClassName().startsWith(OWN_PACKAGES))
                .map(step -> name(step.getClassName()) + "." + step.getMethodName())
                .findFirst();
    }

    private static String name(String type) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        int proxy = simple.indexOf('$');
        return proxy < 0 ? simple : simple.substring(0, proxy);
    }
}
