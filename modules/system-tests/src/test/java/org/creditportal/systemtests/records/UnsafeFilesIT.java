package org.creditportal.systemtests.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Unsafe files are refused with a clear message in the language asked, and leave nothing behind: no row and no file. */
class UnsafeFilesIT {

    private static final String STORED = "SELECT (SELECT COUNT(*) FROM rec_batch) + (SELECT COUNT(*) FROM fil_part)"
            + " + (SELECT COUNT(*) FROM rec_delivery)";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final int MEBIBYTE = 1 << 20;
    private static final int MEBIBYTES_OF_A_GIBIBYTE = 1024;
    private static final long TWO_GIBIBYTES = 2L * MEBIBYTES_OF_A_GIBIBYTE * MEBIBYTE;

    private final RunningPortal portal = RunningPortal.get();
    private final TenantTables tables = new TenantTables("kunming");
    private final OfficeApi market = OfficeApi.ofMachine("kunming");
    private long stored;

    @BeforeEach
    void countWhatIsStored() {
        stored = tables.number(STORED);
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(tables.number(STORED)).isEqualTo(stored);
        Waiting.until("no upload is left on disk", () -> spooled() == 0);
    }

    private long spooled() {
        try (Stream<Path> files = Files.list(portal.data().resolve("temporary"))) {
            return files.filter(file -> file.toString().endsWith(".spool")).count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Stream<Arguments> files() {
        byte[] rows = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530112", 1))
                .fine(
                        "昆明测试不安全有限公司",
                        FictionalCodes.company("530112", 2),
                        "昆危〔2026〕1号",
                        RunningPortal.get().days().monthsAgo(5))
                .bytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of(
                        "shared-string.xlsx",
                        workbook("xl/sharedStrings.xml", gibibyteOfText()),
                        "fileBomb",
                        "unpack",
                        "解压"),
                Arguments.of(
                        "bomb.xlsx",
                        workbook("xl/media/zeros.bin", UnsafeFilesIT::gibibyte),
                        "fileBomb",
                        "unpack",
                        "解压"),
                Arguments.of(
                        "macro.xlsx", workbook("xl/vbaProject.bin", text("x")), "fileActiveContent", "macros", "宏"),
                Arguments.of("outside.xlsx", workbook("../../etc/passwd", text("x")), "fileUnsafeNames", "names", "名"),
                Arguments.of(
                        "entity.xlsx",
                        workbook(
                                "xl/styles.xml",
                                text("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")),
                        "fileEntities",
                        "entities",
                        "实体"),
                Arguments.of("secret.xlsx", encrypted(), "fileEncrypted", "password", "密码"),
                Arguments.of("picture.csv", picture(), "fileUnknown", "CSV", "CSV"),
                Arguments.of("rows.xlsx", rows, "fileType", "xlsx", "xlsx"),
                Arguments.of("program.exe", rows, "fileType", "exe", "exe"),
                Arguments.of("empty.csv", new byte[0], "fileEmpty", "no rows", "没有"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void refusesUnsafeFiles(String name, byte[] file, String code, String english, String chinese) {
        Http.Answer inChinese = market.deliver("unsafe-" + name, name, file);
        assertThat(inChinese.statusCode()).as(inChinese.body()).isEqualTo(422);
        assertThat(inChinese.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = OfficeApi.json(inChinese);
        assertThat(problem.path("code").asText()).isEqualTo("records." + code);
        assertThat(problem.path("detail").asText()).contains(chinese);

        Http.Answer inEnglish = market.deliver("unsafe-" + name, name, file, "Cookie", "language=en");
        assertThat(OfficeApi.json(inEnglish).path("detail").asText())
                .contains(english)
                .doesNotContain("records.");
    }

    /** Of a body that is never sent: the answer comes first. */
    @Test
    void refusesWhatIsTooLargeBeforeItIsRead() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), portal.port())) {
            socket.setSoTimeout(60_000);
            OutputStream request = socket.getOutputStream();
            request.write(("POST /office/api/v1/records/batches?fileName=huge.csv HTTP/1.1\r\nHost: kunming.localhost:"
                            + portal.port() + "\r\nAuthorization: " + market.authorization()
                            + "\r\nIdempotency-Key: huge\r\nContent-Type: text/csv\r\nContent-Length: " + TWO_GIBIBYTES
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            request.flush();
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void saysWhatToDoWhenTheTypeIsNotTaken() {
        Http.Answer answer = new Http(portal.port(), "kunming.localhost")
                .post(
                        "/office/api/v1/records/batches",
                        "<rows/>".getBytes(StandardCharsets.UTF_8),
                        "Authorization",
                        market.authorization(),
                        "Content-Type",
                        "application/xml",
                        "Idempotency-Key",
                        "xml");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(OfficeApi.json(answer).path("code").asText()).isEqualTo("kernel.mediaTypeNotSupported");
        assertThat(OfficeApi.json(answer).path("detail").asText()).contains("内容类型");
    }

    private interface Content {
        void write(OutputStream target) throws IOException;
    }

    private static Content text(String text) {
        return target -> target.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Content gibibyteOfText() {
        return target -> {
            text("<?xml version=\"1.0\"?><sst" + MAIN + "><si><t>").write(target);
            byte[] letters = "a".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < MEBIBYTES_OF_A_GIBIBYTE; i++) {
                target.write(letters);
            }
            text("</t></si></sst>").write(target);
        };
    }

    private static void gibibyte(OutputStream target) throws IOException {
        for (int i = 0; i < MEBIBYTES_OF_A_GIBIBYTE; i++) {
            target.write(new byte[MEBIBYTE]);
        }
    }

    /** A small sound workbook with one more part. */
    private static byte[] workbook(String name, Content content) {
        Map<String, Content> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                text("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"));
        parts.put("xl/workbook.xml", text("<workbook" + MAIN + "><sheets/></workbook>"));
        parts.put(name, content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** As Excel writes workbooks with a password: a container of OLE 2 with a stream of this name. */
    private static byte[] encrypted() {
        byte[] file = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(magic, 0, file, 0, magic.length);
        System.arraycopy(stream, 0, file, 1024, stream.length);
        return file;
    }

    private static byte[] picture() {
        byte[] file = new byte[2048];
        byte[] magic = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        System.arraycopy(magic, 0, file, 0, magic.length);
        return file;
    }
}
