package org.creditportal.files.read;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.creditportal.files.error.FilesException;
import org.creditportal.kernel.code.CitizenIdNumber;
import org.creditportal.kernel.code.SocialCreditCode;

/**
 * Whatever the bytes, a file is read or refused with a reason. In an ordinary build the inputs kept beside this test run;
 * {@code JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest=FileFuzzTest#csv} looks for new ones.
 */
class FileFuzzTest {

    private static final FileLimits LIMITS = new FileLimits(1 << 20, 1 << 20, 1000);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @FuzzTest(maxDuration = "1m")
    void csv(byte[] bytes) throws IOException {
        upload(bytes, "a.csv");
    }

    @FuzzTest(maxDuration = "1m")
    void json(byte[] bytes) throws IOException {
        upload(bytes, "a.json");
    }

    @FuzzTest(maxDuration = "1m")
    void workbook(byte[] bytes) throws IOException {
        upload(bytes, "a.xlsx");
    }

    /** The ZIP around it would stop nearly every change by its checksum. */
    @FuzzTest(maxDuration = "1m")
    void sheet(byte[] bytes) throws IOException {
        upload(Workbooks.withRows(new String(bytes, StandardCharsets.UTF_8)).bytes(), "a.xlsx");
    }

    private static void upload(byte[] bytes, String name) throws IOException {
        try (SpooledFile file = SpooledFile.receive(new ByteArrayInputStream(bytes), name, LIMITS)) {
            Reading.all(file.rows(LIMITS));
        } catch (FilesException refused) {
            return;
        }
    }

    @FuzzTest(maxDuration = "1m")
    void codes(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        SocialCreditCode.check(text);
        CitizenIdNumber.check(text, TODAY);
    }
}
