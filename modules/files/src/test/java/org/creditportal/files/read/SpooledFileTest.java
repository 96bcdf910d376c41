package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.files.error.FilesError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpooledFileTest {

    private static final String TABLE = "名称,代码\n昆明翠湖食品有限公司𠮷㐂,91530100\n一般,二〇\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static byte[] marked(Charset charset) {
        return ("\uFEFF" + TABLE).getBytes(charset);
    }

    private static void assertReads(byte[] bytes, String encoding) {
        assertThat(Reading.facts(bytes, "a.csv").encoding()).isEqualTo(encoding);
        assertThat(Reading.upload(bytes, "a.csv"))
                .extracting(RawRow::values)
                .containsExactly(List.of("名称", "代码"), List.of("昆明翠湖食品有限公司𠮷㐂", "91530100"), List.of("一般", "二〇"));
    }

    @Test
    void readsEveryEncodingWithAndWithoutMark() {
        assertReads(TABLE.getBytes(StandardCharsets.UTF_8), "UTF-8");
        assertReads(marked(StandardCharsets.UTF_8), "UTF-8");
        assertReads(TABLE.getBytes(GB18030), "GB18030");
        assertReads(TABLE.getBytes(StandardCharsets.UTF_16LE), "UTF-16LE");
        assertReads(marked(StandardCharsets.UTF_16LE), "UTF-16LE");
        assertReads(TABLE.getBytes(StandardCharsets.UTF_16BE), "UTF-16BE");
        assertReads(marked(StandardCharsets.UTF_16BE), "UTF-16BE");
    }

    @Test
    void tellsTheEncodingWhereverAPieceEnds() {
        for (int shift = 0; shift < 4; shift++) {
            String text = "a".repeat(shift) + "," + "翠𠮷".repeat(60_000);
            for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
                assertThat(Reading.facts(text.getBytes(charset), "a.csv").encoding())
                        .isEqualTo(charset.name());
            }
        }
    }

    @Test
    void tellsGb18030EvenWhenItsFirstPiecesArePlain() {
        byte[] bytes = ("a,b\n".repeat(50_000) + "昆明").getBytes(GB18030);
        assertThat(Reading.facts(bytes, "a.csv").encoding()).isEqualTo("GB18030");
        assertThat(Reading.facts("CF_WSH".getBytes(StandardCharsets.US_ASCII), "a.csv")
                        .encoding())
                .isEqualTo("UTF-8");
    }

    @Test
    void refusesWhatIsTextInNoEncoding() throws IOException {
        Reading.refused(new byte[] {'a', (byte) 0xFF, (byte) 0xFE, 'b'}, "a.csv", FilesError.ENCODING);
        Reading.refused(new byte[] {'a', (byte) 0x81}, "a.csv", FilesError.ENCODING);
        Reading.refused("a\u0000,b\nc,d\n".getBytes(StandardCharsets.UTF_8), "a.csv", FilesError.ENCODING);
        Reading.refused(
                ("甲,乙\n".repeat(90) + "\u0000,\n").getBytes(StandardCharsets.UTF_8), "a.csv", FilesError.ENCODING);
        ByteArrayOutputStream loneSurrogate = new ByteArrayOutputStream();
        loneSurrogate.write(TABLE.getBytes(StandardCharsets.UTF_16LE));
        loneSurrogate.write(new byte[] {0x00, (byte) 0xD8, 'a', 0});
        Reading.refused(loneSurrogate.toByteArray(), "a.csv", FilesError.ENCODING);
        ByteArrayOutputStream odd = new ByteArrayOutputStream();
        odd.write(TABLE.getBytes(StandardCharsets.UTF_16BE));
        odd.write(0);
        Reading.refused(odd.toByteArray(), "a.csv", FilesError.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "Rar!\u001A", "7z\u00BC\u00AF", "\u001F\u008B\b", "\u0089PNG"})
    void refusesOtherFormats(String start) {
        Reading.refused(start.getBytes(StandardCharsets.ISO_8859_1), "a.csv", FilesError.UNKNOWN);
    }

    @Test
    void tellsOldWorkbooksFromEncryptedOnes() throws IOException {
        ByteArrayOutputStream container = new ByteArrayOutputStream();
        container.write(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        container.write(new byte[65_520]);
        Reading.refused(container.toByteArray(), "a.xls", FilesError.OLD_WORKBOOK);
        container.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        container.write(new byte[100]);
        Reading.refused(container.toByteArray(), "a.xlsx", FilesError.ENCRYPTED);
    }

    @ParameterizedTest
    @CsvSource({"a.xlsx", "a.json", "a.xls", "a.exe", "a.csv.pdf"})
    void refusesTextUnderAnotherName(String name) {
        Reading.refused(TABLE.getBytes(StandardCharsets.UTF_8), name, FilesError.TYPE);
    }

    @Test
    void refusesAWorkbookCalledCsv() {
        byte[] workbook = Workbooks.withRows("<row><c><v>1</v></c></row>").bytes();
        Reading.refused(workbook, "a.csv", FilesError.TYPE);
        assertThat(Reading.facts(workbook, "a.XLSX").format()).isEqualTo(FileFormat.XLSX);
        assertThat(Reading.facts(workbook, "a.XLSX").encoding()).isEmpty();
    }

    @Test
    void letsTheContentDecideWhenTheNamePromisesNothing() {
        byte[] json = " [{\"a\":\"1\"}]".getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.facts(json, null).format()).isEqualTo(FileFormat.JSON);
        assertThat(Reading.facts(json, "a.json").format()).isEqualTo(FileFormat.JSON);
        assertThat(Reading.facts("[甲],b".getBytes(StandardCharsets.UTF_8), "a.csv")
                        .format())
                .isEqualTo(FileFormat.CSV);
        assertThat(Reading.facts(TABLE.getBytes(StandardCharsets.UTF_8), "2026.11名单")
                        .format())
                .isEqualTo(FileFormat.CSV);
    }

    @Test
    void cleansTheName() {
        byte[] bytes = TABLE.getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.facts(bytes, "C:\\x\\..\\a\u0000b\u202E.csv").name()).isEqualTo("ab.csv");
        assertThat(Reading.facts(bytes, "../../etc/").name()).isEqualTo("?");
        assertThat(Reading.facts(bytes, "𠮷".repeat(200)).name()).hasSize(254);
    }

    @Test
    void tellsSizeAndDigest() throws NoSuchAlgorithmException {
        byte[] bytes = TABLE.repeat(5000).getBytes(StandardCharsets.UTF_8);
        FileFacts facts = Reading.facts(bytes, "a.csv");
        assertThat(facts.size()).isEqualTo(bytes.length);
        assertThat(facts.digest())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @Test
    void readsOneByteBeyondTheLimitAtMost() {
        FileLimits limits = new FileLimits(100_000, 50_000, 10);
        Reading.Repeated endless = new Reading.Repeated("a,b\n".getBytes(StandardCharsets.US_ASCII), Long.MAX_VALUE);
        Reading.refused(() -> SpooledFile.receive(endless, "a.csv", limits), FilesError.TOO_LARGE);
        assertThat(endless.given()).isEqualTo(100_001);
        byte[] zip = "PK\u0003\u0004".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
        Reading.refused(
                () -> SpooledFile.receive(new ByteArrayInputStream(zip), "a.xlsx", limits), FilesError.TOO_LARGE);
        byte[] full = "a,b\n".repeat(25_000).getBytes(StandardCharsets.US_ASCII);
        try (SpooledFile file = SpooledFile.receive(new ByteArrayInputStream(full), "a.csv", limits)) {
            assertThat(file.facts().size()).isEqualTo(100_000);
        }
        Reading.refused(new byte[0], "a.csv", FilesError.EMPTY);
    }

    @Test
    void leavesNothingBehind() throws IOException {
        Set<Path> before = spooled();
        byte[] bytes = TABLE.getBytes(StandardCharsets.UTF_8);
        try (SpooledFile file = SpooledFile.receive(new ByteArrayInputStream(bytes), "a.csv", Reading.LIMITS)) {
            Set<Path> during = spooled();
            during.removeAll(before);
            assertThat(during).hasSize(1).allSatisfy(path -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rw-------"));
            assertThat(file.open().readAllBytes()).isEqualTo(bytes);
        }
        Reading.refused(bytes, "a.xlsx", FilesError.TYPE);
        assertThat(spooled()).isEqualTo(before);
    }

    private static Set<Path> spooled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(path -> path.toString().endsWith(".spool")).collect(Collectors.toSet());
        }
    }

    @Test
    void takesTextOfAnySizeInLittleMemory() {
        byte[] line = "昆明翠湖食品有限公司,91530100,2026-11-22\n".getBytes(StandardCharsets.UTF_8);
        long size = (64L << 20) / line.length * line.length;
        long allocated =
                Reading.allocated(() -> SpooledFile.receive(new Reading.Repeated(line, size), "a.csv", Reading.LIMITS)
                        .close());
        assertThat(allocated).isLessThan(2 << 20);
    }
}
