package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class FileContentTest {

    private static final int LIMIT = 1024 * 1024;
    private static final String TEXT = "名称,昆明翠湖食品有限公司𠮷";

    private static FileContent read(byte[] bytes) {
        return FileContent.read(new ByteArrayInputStream(bytes), LIMIT);
    }

    private static void assertRefused(byte[] bytes, RecordsError expected) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(RecordsException.class, refused -> assertThat(refused.code())
                        .isEqualTo(expected));
    }

    @Test
    void readsUtf8() {
        FileContent content = read(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(content.encoding()).isEqualTo("UTF-8");
        assertThat(content.text()).isEqualTo(TEXT);
    }

    @Test
    void readsUtf8WithMarkAndDropsTheMark() {
        FileContent content = read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
        assertThat(content.encoding()).isEqualTo("UTF-8");
        assertThat(content.text()).isEqualTo(TEXT);
    }

    @Test
    void readsGb18030WithFourByteCharacters() {
        FileContent content = read(TEXT.getBytes(Charset.forName("GB18030")));
        assertThat(content.encoding()).isEqualTo("GB18030");
        assertThat(content.text()).isEqualTo(TEXT);
    }

    @Test
    void readsPlainAsciiAsUtf8() {
        assertThat(read("CF_WSH".getBytes(StandardCharsets.US_ASCII)).encoding())
                .isEqualTo("UTF-8");
    }

    @Test
    void refusesWhatIsNeither() {
        assertRefused(new byte[] {'a', (byte) 0xFF, (byte) 0xFE, 'b'}, RecordsError.FILE_ENCODING);
        assertRefused(new byte[] {'a', (byte) 0x81}, RecordsError.FILE_ENCODING);
    }

    @Test
    void refusesUtf16() {
        assertRefused(TEXT.getBytes(StandardCharsets.UTF_16LE), RecordsError.FILE_NOT_CSV);
    }

    @Test
    void refusesWorkbooks() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        assertRefused(bytes.toByteArray(), RecordsError.FILE_NOT_CSV);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "Rar!\u001a", "a\u0000b"})
    void refusesOtherFormats(String start) {
        assertRefused(start.getBytes(StandardCharsets.UTF_8), RecordsError.FILE_NOT_CSV);
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(new byte[0], RecordsError.FILE_EMPTY);
    }

    @Test
    void takesExactlyTheLimitAndNoByteMore() {
        byte[] full = "a".repeat(LIMIT).getBytes(StandardCharsets.US_ASCII);
        assertThat(read(full).size()).isEqualTo(LIMIT);
        assertRefused("a".repeat(LIMIT + 1).getBytes(StandardCharsets.US_ASCII), RecordsError.FILE_TOO_LARGE);
    }

    @Test
    void readsNoFurtherThanTheLimit() {
        ByteArrayInputStream endless = new ByteArrayInputStream(new byte[4 * LIMIT]);
        assertThatThrownBy(() -> FileContent.read(endless, LIMIT)).isInstanceOf(RecordsException.class);
        assertThat(endless.available()).isEqualTo(3 * LIMIT - 1);
    }

    @Test
    void tellsEqualContentByItsDigest() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes).digest()).isEqualTo(read(bytes.clone()).digest()).hasSize(64);
    }
}
