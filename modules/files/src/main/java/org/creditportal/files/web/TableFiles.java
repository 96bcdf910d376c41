package org.creditportal.files.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creditportal.files.attachment.FilesAudit;
import org.creditportal.files.write.TableFormat;
import org.creditportal.files.write.TableWriter;
import org.creditportal.kernel.audit.AskedFor;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.search.TableAddress;

/**
 * Tables of pages as files: the rows that the page finds, on all its pages, with the words of its cells. Written aside first: the
 * audit trail knows of it before anything leaves, and a slow reader holds nothing.
 */
@ApplicationScoped
public class TableFiles {

    /** What an officer can wait for, and a spreadsheet program opens without trouble. */
    static final int MOST_ROWS = 20_000;

    private static final int LONGEST_TITLE = 28;
    private static final Pattern NO_TITLE = Pattern.compile("[\\\\/?*\\[\\]:\\p{Cntrl}]");

    /** Where officers type. */
    private static final Set<String> FREE_TEXTS = Set.of("q", "text", "subject", "matter", "actor", "object");

    @Inject
    private AuditTrail trail;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private Clock clock;

    /** Sends the table and ends the request. */
    void send(FacesContext faces, ShownTable table, TableFormat format) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        Path file = Files.createTempFile("table-", format.ending());
        try {
            int count = write(table, format, file, Texts.of("files", Languages.of(request)));
            trail.recordAlone(FilesAudit.TABLE_EXPORTED, request.getServletPath(), told(request, format, count));
            FileDownload.file(
                    faces,
                    name(table) + format.ending(),
                    format.mediaType(),
                    Files.size(file),
                    Files.newInputStream(file));
        } finally {
            Files.delete(file);
        }
    }

    private static int write(ShownTable table, TableFormat format, Path file, Texts texts) throws IOException {
        int count = 0;
        try (TableWriter writer =
                format.open(new BufferedOutputStream(Files.newOutputStream(file)), title(table.caption()))) {
            writer.header(table.headings());
            Iterator<?> rows = table.rows();
            for (; count < MOST_ROWS && rows.hasNext(); count++) {
                writer.row(table.cells(rows.next()));
            }
            if (rows.hasNext()) {
                writer.row(List.of(texts.get("tableFile.incomplete", MOST_ROWS)));
            }
        }
        return count;
    }

    private String name(ShownTable table) {
        return title(table.caption()) + " "
                + LocalDate.ofInstant(clock.instant(), tenants.current().zone());
    }

    static String title(String caption) {
        String plain = NO_TITLE.matcher(caption).replaceAll(" ").strip();
        return plain.substring(0, Math.min(LONGEST_TITLE, plain.length()));
    }

    /** What was asked for, without what may name somebody. */
    private static String told(HttpServletRequest request, TableFormat format, int count) {
        String filters = request.getParameterMap().entrySet().stream()
                .filter(asked -> !TableAddress.NAMES.contains(asked.getKey()))
                .filter(asked -> !asked.getValue()[0].isBlank())
                .map(asked -> told(asked.getKey(), asked.getValue()[0]))
                .sorted()
                .collect(Collectors.joining(", "));
        return request.getParameter(TableAddress.TABLE) + ", " + format + ", rows=" + count
                + (filters.isEmpty() ? "" : ", " + filters);
    }

    /** What officers type freely is never told, nor what is a personal number wherever it was typed. */
    static String told(String name, String value) {
        AskedFor asked = new AskedFor();
        return (FREE_TEXTS.contains(name) ? asked.byTyped(name, value) : asked.by(name, value)).told();
    }
}
