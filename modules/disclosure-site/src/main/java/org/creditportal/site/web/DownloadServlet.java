package org.creditportal.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creditportal.files.write.CsvTable;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.LastDay;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.site.api.EntryCriteria;
import org.creditportal.site.api.PublishedEntries;
import org.creditportal.site.api.PublishedEntry;
import org.creditportal.webkit.language.Languages;

/** {@code /entries.csv}: what the list page shows for the same parameters, as a file that spreadsheets open. */
@WebServlet("/entries.csv")
public class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublishedEntries entries;

    @Inject
    private transient LegalDate legalDate;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = new Parameters(RequestParameters.of(request));
        EntryCriteria criteria = parameters.criteria(entries);
        if (!parameters.faults().isEmpty()) {
            refuse(response, parameters, Languages.of(request));
            return;
        }
        response.setHeader("X-Robots-Tag", "noindex, noarchive");
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"entries-" + legalDate.today() + ".csv\"");
        write(response.getWriter(), entries.download(criteria), Languages.of(request));
    }

    static void write(Writer target, Iterable<PublishedEntry> found, Locale language) throws IOException {
        CsvTable table = new CsvTable(target);
        table.header(header(Texts.of("site", language)));
        for (PublishedEntry entry : found) {
            table.row(line(entry, language));
        }
        table.flush();
    }

    private static void refuse(HttpServletResponse response, Parameters parameters, Locale language)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        for (Fault fault : parameters.faults()) {
            response.getWriter().println(fault.text(language));
        }
    }

    private static List<String> header(Texts texts) {
        return List.of(
                texts.get("entry.number"),
                texts.get("entry.subjectName"),
                texts.get("entry.subjectMark"),
                texts.get("entry.subjectCode"),
                texts.get("entry.list"),
                texts.get("entry.authority"),
                texts.get("entry.documentNumber"),
                texts.get("entry.facts"),
                texts.get("entry.basis"),
                texts.get("entry.decidedOn"),
                texts.get("entry.publishedOn"),
                texts.get("entry.publishedUntil"));
    }

    private static List<String> line(PublishedEntry entry, Locale language) {
        return Stream.of(
                        entry.number(),
                        entry.subjectName(),
                        entry.subjectMark(),
                        entry.subjectCode(),
                        entry.listName().text(language),
                        entry.authority().text(language),
                        entry.documentNumber(),
                        entry.facts(),
                        entry.basis(),
                        entry.decidedOn(),
                        entry.publishedOn(),
                        LastDay.written(entry.publishedUntil(), language))
                .map(cell -> cell == null ? "" : cell.toString())
                .toList();
    }
}
