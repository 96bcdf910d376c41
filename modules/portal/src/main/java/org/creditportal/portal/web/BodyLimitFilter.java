package org.creditportal.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.records.api.RecordsError;
import org.creditportal.webkit.error.ErrorTexts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.rest.Problem;

/**
 * Answers bodies over the limit with 413 before anything of them is read or stored. The limit is that of the largest file for
 * import. Systems may send a file without telling its length; then it is counted while it comes. Pages must tell it.
 */
public class BodyLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MEBIBYTE = 1024L * 1024;

    /** What a form may add to the file that it sends. */
    private static final long FORM = MEBIBYTE;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long limit = Long.parseLong(PortalSettings.IMPORT_MAXIMUM_SIZE.text());
        long length = request.getContentLengthLong();
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            if (length > limit) {
                refuse(request, response, limit);
                return;
            }
        } else if (length > limit + FORM) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        } else if (length < 0 && isMultipart(request)) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, long limit)
            throws IOException {
        String key = RecordsError.FILE_TOO_LARGE.key();
        String words = ErrorTexts.of(key, Languages.of(request), Math.max(1, limit / MEBIBYTE));
        Problem.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, words, key).write(response);
    }
}
