package org.creditportal.webkit.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.kernel.request.RequestPath;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.header.SecurityHeaders;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.rest.Problem;

/**
 * Writes the error pages. It needs no Faces, session, tenant or bean, because any of them may be what failed. Addresses
 * of the API get {@code application/problem+json}. Reached by error dispatch, and directly as {@code /error?page=…} when
 * an ajax request must lead the browser away.
 */
public class ErrorPageServlet extends HttpServlet {

    /** Path below the context. */
    static final String PATH = "/error";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        SecurityHeaders.apply(getServletContext(), response);
        if (status == null) {
            ErrorPage page = ErrorPage.named(request.getParameter("page"));
            write(request, response, page, page.status(), request.getParameter("reference"));
            return;
        }
        ErrorPage page = ErrorPage.ofStatus(status);
        String reference = (String) request.getAttribute(Failures.REFERENCE);
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (reference == null && failure != null) {
            reference = Failures.log(request, failure);
        }
        if (isApi(request)) {
            problem(request, page, page.statusFor(status), reference).write(response);
        } else {
            write(request, response, page, page.statusFor(status), reference);
        }
    }

    private static Problem problem(HttpServletRequest request, ErrorPage page, int status, String reference) {
        return page.helpsPrograms()
                ? Problem.of(status, text(Texts.of("web-kit", Languages.of(request)), page), null)
                : Problem.of(status, reference);
    }

    private static String text(Texts texts, ErrorPage page) {
        return texts.get("errorPage." + page.key() + ".text");
    }

    private static boolean isApi(HttpServletRequest request) {
        return RequestPath.asked(request).startsWith("/api/");
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, ErrorPage page, int status, String reference)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if ("HEAD".equals(request.getMethod())) {
            return;
        }
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String context = request.getContextPath();
        List<WayOn> ways = WayOn.of(
                SecurityHeaders.isOffice(request.getServletContext()),
                failed == null ? null : failed.toString().substring(context.length()));
        response.getWriter().write(html(context, Languages.of(request), page, reference, ways));
    }

    private static String html(String context, Locale language, ErrorPage page, String reference, List<WayOn> ways) {
        Texts texts = Texts.of("web-kit", language);
        String title = texts.get("errorPage." + page.key() + ".title");
        boolean known = page == ErrorPage.FAILURE && BusinessNumber.isOne(reference);
        String line = known ? "<p class=\"kit-reference\">" + texts.get("errorPage.reference", reference) + "</p>" : "";
        String links = ways.stream()
                .map(way -> "<a class=\"kit-link\" href=\"" + context + way.path() + "\">"
                        + texts.get("errorPage." + (page.leadsToLogin() && way.isStart() ? "login" : way.key()))
                        + "</a>")
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="robots" content="noindex"/>
                <title>%s</title>
                <link rel="icon" type="image/svg+xml" href="%s/kit/emblem.svg"/>
                <link rel="stylesheet" href="%s/kit/kit.css"/>
                </head>
                <body class="kit-public">
                <main id="content" class="kit-main kit-error-page">
                <h1>%s</h1>
                <p>%s</p>
                %s
                <p class="kit-actions">%s</p>
                </main>
                </body>
                </html>
                """.formatted(Languages.tag(language), title, context, context, title, text(texts, page), line, links);
    }
}
