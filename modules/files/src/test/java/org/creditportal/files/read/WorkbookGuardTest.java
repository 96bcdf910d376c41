package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.creditportal.files.error.FilesError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookGuardTest {

    private static final String ROW = "<row><c><v>1</v></c></row>";
    private static final int LITTLE_MEMORY = 8 << 20;

    private static Workbooks sound() {
        return Workbooks.withRows(ROW);
    }

    private static void refused(byte[] bytes, FilesError expected) {
        long allocated = Reading.allocated(() -> Reading.refused(
                () -> SpooledFile.receive(new ByteArrayInputStream(bytes), "a.xlsx", Reading.LIMITS), expected));
        assertThat(allocated).isLessThan(LITTLE_MEMORY);
    }

    private static Workbooks.Content zeros(long count) {
        return target -> {
            byte[] zeros = new byte[1 << 16];
            for (long left = count; left > 0; left -= zeros.length) {
                target.write(zeros);
            }
        };
    }

    private static Workbooks.Content letters(long count) {
        return target -> {
            target.write("<sst><si><t>".getBytes(StandardCharsets.US_ASCII));
            byte[] letters = new byte[1 << 16];
            Arrays.fill(letters, (byte) 'a');
            for (long left = count; left > 0; left -= letters.length) {
                target.write(letters);
            }
            target.write("</t></si></sst>".getBytes(StandardCharsets.US_ASCII));
        };
    }

    @Test
    void letsASoundWorkbookIn() {
        assertThat(Reading.upload(sound().bytes(), "a.xlsx")).hasSize(1);
    }

    @Test
    void refusesASharedStringOfAGibibyte() {
        refused(sound().part(Workbooks.TEXTS, letters(1L << 30)).bytes(), FilesError.BOMB);
    }

    @Test
    void refusesASharedStringThatSaysItIsSmall() {
        byte[] bytes = sound().part(Workbooks.TEXTS, letters(64 << 20)).bytes();
        claimSize(bytes, Workbooks.TEXTS, 1 << 20);
        refused(bytes, FilesError.BOMB);
    }

    @Test
    void refusesAStretchOfTextWithoutTags() {
        refused(sound().part(Workbooks.TEXTS, letters(2 << 20)).bytes(), FilesError.BOMB);
    }

    @Test
    void refusesManyPartsThatAreTooMuchTogether() {
        Workbooks workbook = sound();
        for (int i = 0; i < 50; i++) {
            workbook.part("xl/media/image" + i + ".png", zeros(8 << 20));
        }
        assertThat(Reading.upload(workbook.bytes(), "a.xlsx")).hasSize(1);
        workbook.part("xl/media/large.png", zeros(9 << 20));
        refused(workbook.bytes(), FilesError.BOMB);
    }

    @Test
    void refusesMoreThanAThousandParts() {
        Workbooks workbook = sound();
        for (int i = 0; i < 1000; i++) {
            workbook.part("xl/media/" + i, "");
        }
        refused(workbook.bytes(), FilesError.BOMB);
    }

    @Test
    void refusesMillionsOfRows() {
        refused(sound().part(Workbooks.SHEET, rows(1_048_577)).bytes(), FilesError.TOO_MANY_ROWS);
    }

    private static Workbooks.Content rows(int count) {
        return target -> {
            target.write("<worksheet><sheetData>".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < count; i++) {
                target.write(("<row r=\"" + (i * 7919L % 1_000_003 + 1) + "\"/>").getBytes(StandardCharsets.US_ASCII));
            }
            target.write("</sheetData></worksheet>".getBytes(StandardCharsets.US_ASCII));
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.xml",
                "xl/../../evil",
                "/etc/passwd",
                "C:\\evil",
                "xl\\evil.xml",
                "c:evil",
                "XL/WORKBOOK.xml"
            })
    void refusesNamesThatLeadElsewhere(String name) {
        refused(sound().part(name, "<a/>").bytes(), FilesError.UNSAFE_NAMES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin",
                "xl/macrosheets/sheet1.xml",
                "xl/externalLinks/externalLink1.xml",
                "xl/embeddings/oleObject1.bin",
                "xl/activeX/activeX1.xml"
            })
    void refusesActiveContent(String name) {
        refused(sound().part(name, "<a/>").bytes(), FilesError.ACTIVE_CONTENT);
    }

    @Test
    void refusesMacrosUnderAnotherName() {
        String types = "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                + "vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>";
        refused(sound().part(Workbooks.TYPES, types).bytes(), FilesError.ACTIVE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<?xml version=\"1.0\"?><!-- x --><!DOCTYPE a><a/>",
                "<a><![CDATA[x]]></a>"
            })
    void refusesEntitiesInAnyPart(String xml) {
        refused(sound().part("docProps/app.xml", xml).bytes(), FilesError.ENTITIES);
        refused(sound().part("xl/drawings/vmlDrawing1.vml", xml).bytes(), FilesError.ENTITIES);
    }

    @Test
    void refusesXmlInOtherEncodings() {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>";
        refused(
                sound().part("docProps/app.xml", target -> target.write(xml.getBytes(StandardCharsets.UTF_16)))
                        .bytes(),
                FilesError.BROKEN);
        refused(
                sound().part("docProps/app.xml", target -> target.write(xml.getBytes(StandardCharsets.UTF_16LE)))
                        .bytes(),
                FilesError.BROKEN);
    }

    @Test
    void refusesOtherZips() throws IOException {
        String document = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
        refused(sound().part(Workbooks.TYPES, document).bytes(), FilesError.UNKNOWN);
        refused(sound().without(Workbooks.TYPES).bytes(), FilesError.UNKNOWN);
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(jar)) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
        }
        refused(jar.toByteArray(), FilesError.UNKNOWN);
    }

    @Test
    void refusesEncryptedParts() {
        byte[] bytes = sound().bytes();
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = directoryEntry(bytes, Workbooks.SHEET);
        zip.putShort(at + 8, (short) (zip.getShort(at + 8) | 1));
        refused(bytes, FilesError.ENCRYPTED);
    }

    @Test
    void refusesPartsThatShareTheirBytes() {
        byte[] bytes = sound().bytes();
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int one = directoryEntry(bytes, Workbooks.SHEET);
        int other = directoryEntry(bytes, Workbooks.TEXTS);
        zip.putInt(one + 42, zip.getInt(other + 42));
        refused(bytes, FilesError.BOMB);
    }

    @Test
    void refusesCutAndPrefixedFiles() {
        byte[] bytes = sound().bytes();
        for (int length = 4; length < bytes.length; length += 7) {
            refused(Arrays.copyOf(bytes, length), FilesError.BROKEN);
        }
        byte[] prefixed = new byte[bytes.length + 4];
        System.arraycopy(bytes, 0, prefixed, 4, bytes.length);
        System.arraycopy(bytes, 0, prefixed, 0, 4);
        refused(prefixed, FilesError.BROKEN);
    }

    @Test
    void refusesWrongChecksums() {
        byte[] bytes = sound().bytes();
        int at = directoryEntry(bytes, Workbooks.SHEET);
        bytes[at + 16] ^= 1;
        refused(bytes, FilesError.BROKEN);
    }

    private static void claimSize(byte[] bytes, String name, int size) {
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(directoryEntry(bytes, name) + 24, size);
    }

    private static int directoryEntry(byte[] bytes, String name) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = bytes.length - 46 - name.length(); at >= 0; at--) {
            if (zip.getInt(at) == 0x02014B50
                    && new String(bytes, at + 46, name.length(), StandardCharsets.UTF_8).equals(name)) {
                return at;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
