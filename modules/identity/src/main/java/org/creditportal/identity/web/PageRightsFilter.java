package org.creditportal.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.webkit.error.AccessRefused;

/**
 * What an officer may not open does not exist: every page, whether asked for or sent back, is answered by 404 before anything
 * of it runs. The services behind it check again.
 */
public class PageRightsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = ".xhtml";
    private static final String RESOURCE = "/jakarta.faces.resource/";

    @Inject
    private transient CurrentOfficer currentOfficer;

    @Inject
    private transient PageRights rights;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath(); // as mapped: decoded and without parameters, so that no spelling evades
        if (path.endsWith(PAGE) && !path.startsWith(RESOURCE)) {
            Optional<Officer> officer = currentOfficer.find();
            if (officer.isEmpty() || !rights.permits(officer.get(), path)) {
                if (officer.isPresent() && rights.knows(path)) {
                    AccessRefused.tell(request, "page");
                }
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
