package org.creditportal.webkit.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The outermost catch of a WAR: what escapes from pages, servlets and filters is logged once with its reference and
 * answered by an error page. The server itself never sees the exception, so it neither logs it again nor shows it.
 */
public class ErrorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException broken) {
            if (!response.isCommitted()) {
                answer(request, response, broken);
            } // else the reader went away in the middle of the answer: nobody is left to be told
        } catch (ServletException | RuntimeException failure) {
            answer(request, response, failure);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        AccessRefused.tellIfOne(request, failure);
        if (Failures.isHidden(failure)) {
            send(response, HttpServletResponse.SC_NOT_FOUND);
        } else if (Failures.isUnavailable(failure)) {
            Failures.logUnavailable(request, failure);
            send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            Failures.log(request, failure);
            send(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void send(HttpServletResponse response, int status) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.sendError(status);
        }
    }
}
