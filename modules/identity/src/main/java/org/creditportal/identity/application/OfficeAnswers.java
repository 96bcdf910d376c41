package org.creditportal.identity.application;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.creditportal.webkit.rest.Problem;

/** What the login answers when it does not let a request through. */
final class OfficeAnswers {

    private OfficeAnswers() {}

    /** Leads the browser elsewhere. */
    static AuthenticationStatus redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", address);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Leads the browser to an error page; Faces' scripts follow only when it is written in their own form. */
    static AuthenticationStatus errorPage(HttpServletRequest request, HttpServletResponse response, String page)
            throws IOException {
        String address = request.getContextPath() + "/error?page=" + page;
        if (!isAjax(request)) {
            return redirect(response, address);
        }
        response.setContentType("text/xml");
        response.setHeader("Cache-Control", "no-store");
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                + "\"></redirect></partial-response>";
        response.getOutputStream().write(xml.getBytes(StandardCharsets.UTF_8));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Refuses a program. */
    static AuthenticationStatus refuse(HttpServletResponse response, String challenge) throws IOException {
        response.setHeader("WWW-Authenticate", challenge);
        response.setHeader("Cache-Control", "no-store");
        Problem.of(HttpServletResponse.SC_UNAUTHORIZED, null).write(response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Something that the login needs is away. */
    static AuthenticationStatus unavailable(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isAjax(request)) {
            return errorPage(request, response, "unavailable");
        }
        response.setHeader("Retry-After", "30");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return AuthenticationStatus.SEND_FAILURE;
    }

    static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }
}
