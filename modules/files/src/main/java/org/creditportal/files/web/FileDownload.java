package org.creditportal.files.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.creditportal.files.write.TableFormat;
import org.creditportal.files.write.TableWriter;
import org.creditportal.files.write.WorkbookTable;

/** Answers a request of a page with a file, which the browser saves and never shows. */
public final class FileDownload {

    private FileDownload() {}

    /**
     * Sends a table and ends the request.
     *
     * @param name of file and sheet without ending: at most 28 characters, none of {@code \ / ? * [ ] :}
     */
    public static void table(FacesContext faces, TableFormat format, String name, Consumer<TableWriter> content) {
        try (TableWriter table = format.open(begin(faces, name + format.ending(), format.mediaType()), name)) {
            content.accept(table);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }

    /**
     * Sends a workbook that says more than a table does and ends the request.
     *
     * @param name of file and sheet without ending, as for a table
     */
    public static void workbook(FacesContext faces, String name, Consumer<WorkbookTable> content) {
        table(faces, TableFormat.XLSX, name, table -> content.accept((WorkbookTable) table));
    }

    /**
     * Sends a file and ends the request.
     *
     * @param name with its ending; may hold any sign
     * @param content closed here
     */
    public static void file(FacesContext faces, String name, String mediaType, long size, InputStream content) {
        try (content;
                OutputStream target = begin(faces, name, mediaType)) {
            faces.getExternalContext().setResponseHeader("Content-Length", String.valueOf(size));
            content.transferTo(target);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }

    private static OutputStream begin(FacesContext faces, String name, String mediaType) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(mediaType);
        external.setResponseHeader("Content-Disposition", disposition(name));
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        return external.getResponseOutputStream();
    }

    /** As RFC 6266 wants it: for old readers in ASCII, for all others in UTF-8. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        if (plain.equals(name)) {
            return "attachment; filename=\"" + name + "\"";
        }
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
