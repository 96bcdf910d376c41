package org.creditportal.webkit.header;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.creditportal.kernel.request.RequestPath;

/**
 * Sets the security headers before anything is written. Nothing is cached, so that a withdrawn entry is gone with the next
 * request; only the kit's own files and those of libraries, whose addresses carry a fingerprint or version, are kept for a year.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String KIT = "/kit/";
    private static final Pattern FILE = Pattern.compile("/kit/[a-z-]+\\.(css|js|svg)");
    private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.apply(getServletContext(), response);
        String path = RequestPath.of(request);
        if (path.startsWith(KIT)) {
            if (!FILE.matcher(path).matches()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND); // a template is not a page
                return;
            }
        }
        if ((path.startsWith(KIT) || path.startsWith(FACES_RESOURCES)) && request.getParameter("v") != null) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else if (path.startsWith(FACES_RESOURCES)) {
            response.setHeader("Cache-Control", "public, max-age=604800");
        }
        chain.doFilter(request, new OnePolicyResponse(response));
    }

    /** PrimeFaces adds its policy; two policies would both hold, and the one without its nonce would stop its scripts. */
    private static final class OnePolicyResponse extends HttpServletResponseWrapper {

        OnePolicyResponse(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (SecurityHeaders.POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
