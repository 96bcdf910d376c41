package org.creditportal.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.request.RequestPath;
import org.creditportal.site.api.KeptAnswers;
import org.creditportal.site.api.PublishedEntries;
import org.creditportal.site.api.PublishedState;
import org.creditportal.webkit.language.Languages;

/**
 * Answers with a page that was written before, as long as nothing has changed of what is published: one small query instead of all
 * that the page asks for, and no rendering. These pages show what is published, the tenant's own files, and nothing about who
 * reads. Stands behind all other filters (see {@code web.xml}).
 */
public class KeptPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> PATHS = Set.of(
            "/",
            "/index.xhtml",
            "/entries",
            "/entries.xhtml",
            "/entry",
            "/entry.xhtml",
            "/notices",
            "/notices.xhtml",
            "/notice",
            "/notice.xhtml",
            "/typical-cases",
            "/typical-cases.xhtml",
            "/typical-case",
            "/typical-case.xhtml",
            "/policies",
            "/policies.xhtml",
            "/policy",
            "/policy.xhtml");

    /** A longer one is nobody's usual search. */
    private static final int LONGEST_ADDRESS = 300;

    private record Asked(String address, Locale language) {}

    @Inject
    private transient PublishedEntries entries;

    @Inject
    private transient KeptAnswers kept;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = request.getRequestURI() + "?" + request.getQueryString();
        if (!"GET".equals(request.getMethod())
                || !PATHS.contains(RequestPath.of(request))
                || address.length() > LONGEST_ADDRESS) {
            chain.doFilter(request, response);
            return;
        }
        PublishedState now = entries.state();
        Asked asked = new Asked(address, Languages.of(request));
        Optional<Object> known = kept.find(asked, now);
        if (known.isPresent()) {
            ((KeptPage) known.get()).write(response);
        } else {
            write(asked, now, request, response, chain);
        }
    }

    private void write(
            Asked asked,
            PublishedState now,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        WrittenPage written = new WrittenPage(response);
        chain.doFilter(request, written);
        if (written.isPage()) {
            KeptPage page = written.page();
            if (response.getStatus() == HttpServletResponse.SC_OK) {
                kept.keep(asked, now, page, page.content().length);
            }
            page.write(response);
        }
    }
}
