package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedDocumentTest {

    private static final int LARGEST = 1024 * 1024;
    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
    private static final String WORD_TYPES = "<Types><Override ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    @Test
    void tellsTheTypeByTheContent() throws IOException {
        assertThat(type(PDF, "决定书.pdf")).isEqualTo(DocumentType.PDF);
        assertThat(type(PNG, "照片.PNG")).isEqualTo(DocumentType.PNG);
        assertThat(type(JPEG, "照片.jpeg")).isEqualTo(DocumentType.JPEG);
        assertThat(type("说明".getBytes(Charset.forName("GB18030")), "说明.txt")).isEqualTo(DocumentType.TEXT);
        assertThat(type(zip("OFD.xml", "<ofd:OFD/>"), "公文.ofd")).isEqualTo(DocumentType.OFD);
        assertThat(type(zip("[Content_Types].xml", WORD_TYPES, "word/document.xml", "<a/>"), "公文.docx"))
                .isEqualTo(DocumentType.DOCX);
        assertThat(type(PDF, null)).isEqualTo(DocumentType.PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"决定书.html", "决定书.pdf.exe", "决定书.txt", "决定书.jpg"})
    void refusesANameThatPromisesSomethingElse(String name) {
        assertRefused(PDF, name, FilesError.TYPE);
    }

    @Test
    void refusesWhatCarriesWhatRunsOrIsNotKnown() throws IOException {
        assertRefused(
                zip("[Content_Types].xml", WORD_TYPES, "word/document.xml", "<a/>", "word/vbaProject.bin", "x"),
                "公文.docx",
                FilesError.UNSAFE_DOCUMENT);
        assertRefused(
                zip(
                        "[Content_Types].xml",
                        WORD_TYPES.replace("document.main", "macroEnabled.main"),
                        "word/document.xml",
                        "<a/>"),
                "公文.docx",
                FilesError.UNSAFE_DOCUMENT);
        assertRefused(zip("a.txt", "x"), "a.zip", FilesError.UNKNOWN_DOCUMENT);
        assertRefused(new byte[] {'R', 'a', 'r', '!'}, "a.rar", FilesError.UNKNOWN_DOCUMENT);
        assertRefused(new byte[] {0, 1, 2, 3}, "a.txt", FilesError.ENCODING);
        assertRefused(new byte[] {'P', 'K', 3, 4, 9}, "a.docx", FilesError.UNSAFE_DOCUMENT);
    }

    @Test
    void readsNoMoreThanIsTaken() {
        assertRefused(new byte[0], "a.pdf", FilesError.NOTHING_IN_IT);
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                assertThat(given++).isLessThanOrEqualTo(LARGEST);
                return 'a';
            }
        };
        assertThatThrownBy(() -> ReceivedDocument.receive(endless, "a.txt", LARGEST))
                .isInstanceOfSatisfying(FilesException.class, refused -> assertThat(refused.code())
                        .isEqualTo(FilesError.TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/决定书.pdf,决定书.pdf",
        "C:\\\\文件\\\\决定书.pdf,决定书.pdf",
        "'\u202Efdp.书定决.pdf',fdp.书定决.pdf",
        "'决定\u0000书\r\n.pdf',决定书.pdf"
    })
    void showsNamesSafely(String given, String shown) {
        try (ReceivedDocument document = ReceivedDocument.receive(new ByteArrayInputStream(PDF), given, LARGEST)) {
            assertThat(document.name()).isEqualTo(shown);
        }
    }

    private static DocumentType type(byte[] content, String name) {
        try (ReceivedDocument document = ReceivedDocument.receive(new ByteArrayInputStream(content), name, LARGEST)) {
            assertThat(document.size()).isEqualTo(content.length);
            return document.type();
        }
    }

    private static void assertRefused(byte[] content, String name, FilesError why) {
        assertThatThrownBy(() -> ReceivedDocument.receive(new ByteArrayInputStream(content), name, LARGEST))
                .isInstanceOfSatisfying(FilesException.class, refused -> assertThat(refused.code())
                        .isEqualTo(why));
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
