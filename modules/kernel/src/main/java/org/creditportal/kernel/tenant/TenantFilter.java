package org.creditportal.kernel.tenant;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.creditportal.kernel.request.RequestPath;

/**
 * Puts each request into the tenant of its host. A host that no tenant lists is answered 421, never with a default tenant.
 * Where the portal maintains what the tenants' files began with, which the parameter {@value #MAINTAINED} says, a node that has just started serves
 * nobody of a tenant before it knows what became of it, or as long as its keys are not those of its data. It stands in both WARs before every other filter but the door (see their {@code web.xml}); only the load balancer's health checks need no tenant.
 */
public class TenantFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MISDIRECTED_REQUEST = 421;
    private static final String MAINTAINED = "maintained";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String RETRY_SECONDS = "5";

    @Inject
    private transient TenantDirectory tenants;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isHealthCheck(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<TenantDefinition> tenant = tenants.findByHost(request.getServerName());
        if (tenant.isEmpty()) {
            response.sendError(MISDIRECTED_REQUEST);
            return;
        }
        TenantId id = tenant.get().id();
        if (Boolean.parseBoolean(getInitParameter(MAINTAINED)) && !tenants.awaitServed(id, PATIENCE)) {
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        runAs(id, request, response, chain);
    }

    private static boolean isHealthCheck(HttpServletRequest request) {
        return RequestPath.of(request).startsWith("/health/");
    }

    private static void runAs(
            TenantId tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            TenantScope.callAs(tenant, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }
}
