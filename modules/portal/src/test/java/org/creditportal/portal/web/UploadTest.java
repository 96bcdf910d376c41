package org.creditportal.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.creditportal.webkit.door.RefusedBodyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTest {

    private static final String FIELD = "--x\r\nContent-Disposition: form-data; name=\"form:year\"\r\n\r\n二〇二六\r\n";
    private static final String FILE =
            "--x\r\nContent-Disposition: form-data; name=\"form:file\"; filename=\"年.csv\"\r\n"
                    + "Content-Type: text/csv\r\n\r\n甲,乙\r\n\r\n";
    private static final String END = "--x--\r\n";

    @TempDir
    Path uploads;

    @Test
    void readsFieldsAndFiles() throws IOException {
        try (Upload upload = Upload.into(uploads)) {
            FormRequest form = upload.read(request(FIELD + FILE + END), pace(1_000_000));
            assertThat(form.getParameter("form:year")).isEqualTo("二〇二六");
            assertThat(form.getParameter("page")).isEqualTo("1");
            assertThat(form.getParts()).hasSize(1);
            Part file = form.getPart("form:file");
            assertThat(file.getSubmittedFileName()).isEqualTo("年.csv");
            assertThat(file.getContentType()).isEqualTo("text/csv");
            assertThat(file.getInputStream().readAllBytes()).asString().isEqualTo("甲,乙\r\n");
            assertThat(files()).isEqualTo(1);
        }
        assertThat(files()).isZero();
    }

    @Test
    void leavesNothingBehindOfWhatBreaksOff() throws IOException {
        try (Upload upload = Upload.into(uploads)) {
            assertThatThrownBy(
                            () -> upload.read(request(FILE + FILE.replace("甲,乙", "甲,乙".repeat(50_000))), pace(100_000)))
                    .isInstanceOf(IOException.class);
            assertThat(files()).isPositive();
        }
        assertThat(files()).isZero();
    }

    @Test
    void refusesMorePartsAndLongerFieldsThanAnyFormHas() throws IOException {
        try (Upload upload = Upload.into(uploads)) {
            assertThatThrownBy(() -> upload.read(request("--x nonsense"), pace(1_000_000)))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> upload.read(request(FIELD.repeat(201) + END), pace(1_000_000)))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(RefusedBodyException.class);
            String lengthy = FIELD.replace("二〇二六", "二".repeat(30_000));
            assertThatThrownBy(() -> upload.read(request(lengthy + END), pace(1_000_000)))
                    .isInstanceOf(IOException.class);
        }
    }

    private static BodyPace pace(long limit) {
        return new BodyPace(limit, () -> 0);
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(uploads)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    /** A request of which only what an upload asks for is there. */
    private static HttpServletRequest request(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return (HttpServletRequest) Proxy.newProxyInstance(
                UploadTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getInputStream" -> new Sent(new ByteArrayInputStream(bytes));
                    case "getContentType" -> "multipart/form-data; boundary=x";
                    case "getContentLengthLong" -> (long) bytes.length;
                    case "getQueryString" -> "page=1";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static final class Sent extends ServletInputStream {

        private final InputStream bytes;

        Sent(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
