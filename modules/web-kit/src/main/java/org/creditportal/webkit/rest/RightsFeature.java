package org.creditportal.webkit.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Predicate;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.webkit.error.AccessRefused;

/** Refuses callers who lack what a method {@link Needs}, before their body is read, and tells the audit trail of it. */
@Provider
public class RightsFeature implements DynamicFeature {

    @Context
    private HttpServletRequest request;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        Needs needs = method.getAnnotation(Needs.class);
        if (needs != null && needs.value().length > 0) {
            String name = resource.getResourceClass().getSimpleName() + "." + method.getName();
            context.register(new RightsFilter(name, needs.value()));
        }
    }

    /** Whether a caller with these rights may go on. */
    static boolean isPermitted(Predicate<String> rights, String... needs) {
        return Arrays.stream(needs).anyMatch(rights);
    }

    /** Stands before one method. */
    @Priority(Priorities.AUTHORIZATION)
    private final class RightsFilter implements ContainerRequestFilter {

        private final String name;
        private final String[] needs;
        private volatile CallerRights caller;

        RightsFilter(String name, String... needs) {
            this.name = name;
            this.needs = needs;
        }

        @Override
        public void filter(ContainerRequestContext context) {
            if (!isPermitted(caller()::may, needs)) {
                AccessRefused.tell(request, name);
                // Told as every number is that does not exist.
                throw new NotFoundException("", "");
            }
        }

        /** Found once: it speaks for whoever calls. */
        private CallerRights caller() {
            CallerRights known = caller;
            if (known == null) {
                known = CDI.current().select(CallerRights.class).get();
                caller = known;
            }
            return known;
        }
    }
}
