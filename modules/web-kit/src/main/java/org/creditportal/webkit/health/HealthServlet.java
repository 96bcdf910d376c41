package org.creditportal.webkit.health;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: it may be sent requests; 503 when not. Neither says
 * why, because anybody can ask; the log does.
 */
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOGGER = Logger.getLogger(HealthServlet.class.getName());

    @Inject
    @Any
    private transient Instance<ReadinessCheck> checks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = request.getServletPath().endsWith("/live") || isReady();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(up ? "UP" : "DOWN");
    }

    private boolean isReady() {
        for (ReadinessCheck check : checks) {
            if (!passes(check)) {
                return false;
            }
        }
        return true;
    }

    private static boolean passes(ReadinessCheck check) {
        try {
            return check.isReady();
        } catch (RuntimeException failure) {
            LOGGER.log(Level.WARNING, "Readiness check failed", failure);
            return false;
        }
    }
}
