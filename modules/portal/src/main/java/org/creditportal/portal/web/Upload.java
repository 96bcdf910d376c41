package org.creditportal.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;

/**
 * A form with files. Its files lie in a folder of their own, which is gone when this is closed, however far the reading came:
 * the server's own parser leaves behind what it was writing when a sender broke off.
 */
final class Upload implements Closeable {

    private static final int MOST_PARTS = 200;
    private static final int LONGEST_FIELD = 64 * 1024;

    private final Path folder;
    private final FormParameters parameters = new FormParameters();
    private final List<Part> files = new ArrayList<>();

    private Upload(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder; nothing is read yet. */
    static Upload into(Path uploads) throws IOException {
        Files.createDirectories(uploads);
        return new Upload(Files.createTempDirectory(uploads, ""));
    }

    /**
     * Reads the form.
     *
     * @throws FileUploadException when it is not one
     */
    FormRequest read(HttpServletRequest request, BodyPace pace) throws IOException {
        parameters.addEncoded(request.getQueryString());
        PacedBody body = new PacedBody(request.getInputStream(), pace);
        FileItemInputIterator parts = new Parts().getItemIterator(new Sent(request, body));
        int count = 0;
        while (parts.hasNext()) {
            if (count == MOST_PARTS) {
                throw new FileUploadException("More parts than any form has");
            }
            take(parts.next(), count++);
        }
        if (count == 0) {
            throw new FileUploadException("No part, and so no form");
        }
        return new FormRequest(request, parameters, files);
    }

    private void take(FileItemInput part, int number) throws IOException {
        try (InputStream content = part.getInputStream()) {
            if (part.isFormField()) {
                parameters.add(part.getFieldName(), field(content));
            } else {
                Path file = folder.resolve(Integer.toString(number));
                Files.copy(content, file);
                files.add(new UploadedFile(part.getFieldName(), part.getName(), part.getContentType(), file));
            }
        }
    }

    private static String field(InputStream content) throws IOException {
        byte[] text = content.readNBytes(LONGEST_FIELD + 1);
        if (text.length > LONGEST_FIELD) {
            throw new FileUploadException("A field is longer than any form's");
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.list(folder)) {
            for (Path part : content.toList()) {
                if (Files.isDirectory(part)) {
                    delete(part);
                } else {
                    Files.deleteIfExists(part);
                }
            }
        }
        Files.deleteIfExists(folder);
    }

    /** The library's reader of parts, of which only the reading is used. */
    private static final class Parts extends AbstractFileUpload<HttpServletRequest, DiskFileItem, DiskFileItemFactory> {

        Parts() {
            setHeaderCharset(StandardCharsets.UTF_8);
        }

        @Override
        public FileItemInputIterator getItemIterator(HttpServletRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.util.Map<String, List<DiskFileItem>> parseParameterMap(HttpServletRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<DiskFileItem> parseRequest(HttpServletRequest request) {
            throw new UnsupportedOperationException();
        }
    }

    private record Sent(HttpServletRequest request, InputStream body) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public Charset getCharset() {
            return StandardCharsets.UTF_8;
        }

        @Override
        public long getContentLength() {
            return request.getContentLengthLong();
        }

        @Override
        public String getContentType() {
            return request.getContentType();
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
