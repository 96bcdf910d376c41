package org.creditportal.kernel.tenant;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.creditportal.kernel.request.RequestPath;

/**
 * Puts each request into the tenant of its host. A host that no tenant lists is answered 421, never with a default tenant.
 * It stands in both WARs before every other filter but the door (see their {@code web.xml}); only the load balancer's health checks need no tenant.
 */
public class TenantFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MISDIRECTED_REQUEST = 421;

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
        runAs(tenant.get().id(), request, response, chain);
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
