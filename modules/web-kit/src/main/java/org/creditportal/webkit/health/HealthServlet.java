package org.creditportal.webkit.health;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /health/live}: the process answers, and none of its threads wait for each other for ever; 503 means that it must be started
 * anew. {@code /health/ready}: it may be sent requests; 503 when not, and within a
 * second. Neither says why, because anybody can ask; the log does.
 */
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Readiness readiness;

    @Inject
    private transient LockedThreads locked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = request.getServletPath().endsWith("/live") ? !locked.areThere() : readiness.isReady();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(up ? "UP" : "DOWN");
    }
}
