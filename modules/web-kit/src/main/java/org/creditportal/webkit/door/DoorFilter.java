package org.creditportal.webkit.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Answers what the {@link Door} refuses. The first filter of both WARs (see their {@code web.xml}). */
public class DoorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Door door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Refusal> refusal = door.judge(request);
        if (refusal.isPresent()) {
            refusal.get().send(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
