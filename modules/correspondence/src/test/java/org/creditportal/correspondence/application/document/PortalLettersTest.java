package org.creditportal.correspondence.application.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.DocumentState;
import org.creditportal.correspondence.domain.document.DocumentIdentity;
import org.creditportal.correspondence.domain.document.IssuedPaper;
import org.creditportal.correspondence.domain.document.OfficialDocument;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.number.SeriesNumber;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.junit.jupiter.api.Test;

/** What becomes of a letter whose matter is taken back, whatever was done with the letter by hand before. */
class PortalLettersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final String FIRST = "0K3V8QJ7M2B4X";
    private static final String SECOND = "0K3V8QJ7M2B5X";
    private static final String THIRD = "0K3V8QJ7M2B6X";

    private final Map<String, OfficialDocument> shelf = new LinkedHashMap<>();
    private final List<String> recorded = new ArrayList<>();
    private final PortalLetters letters = new PortalLetters();

    PortalLettersTest() {
        letters.stored = new StoredDocuments() {
            @Override
            public OfficialDocument requireForChange(String number) {
                return shelf.get(number);
            }

            @Override
            public OfficialDocument require(String number) {
                return shelf.get(number);
            }
        };
        letters.contents = new StoredContents() {
            @Override
            byte[] read(long file) {
                return new byte[] {(byte) file};
            }
        };
        letters.acts = new DocumentActs() {
            @Override
            void withdraw(OfficialDocument document, String reason) {
                document.withdraw(sign(reason));
            }
        };
        letters.trail = new AuditTrail() {
            @Override
            public void record(String event, String object, String reason) {
                recorded.add(object);
            }
        };
    }

    private static Signature sign(String reason) {
        return new Signatory("o", "Sun", "market", false).sign(Instant.EPOCH, new Reason(reason));
    }

    private OfficialDocument issue(String number) {
        OfficialDocument issued = OfficialDocument.issued(
                new DocumentIdentity(new DocumentNumber(number), "notice", "market", "matter", "Somebody", null),
                new IssuedPaper(
                        new SeriesNumber("A", 2026, shelf.size() + 1),
                        DAY,
                        "Notice",
                        "code",
                        shelf.size() + 1,
                        "digest",
                        1),
                sign("Issued."));
        shelf.put(number, issued);
        return issued;
    }

    @Test
    void whateverTookTheLettersPlaceIsTakenBack() {
        OfficialDocument first = issue(FIRST);
        OfficialDocument second = issue(SECOND);
        OfficialDocument third = issue(THIRD);
        first.supersede(new DocumentNumber(SECOND), "notice", sign("Misspelt."));
        second.supersede(new DocumentNumber(THIRD), "notice", sign("Misspelt again."));
        letters.withdraw(FIRST, "Revoked.");
        assertThat(third.state()).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(third.ending().reason()).isEqualTo("Revoked.");
        assertThat(first.state()).isEqualTo(DocumentState.SUPERSEDED);
        assertThat(recorded).containsExactly(THIRD);
    }

    @Test
    void whatTookTheLettersPlaceIsOpenedAndOnRecord() {
        OfficialDocument first = issue(FIRST);
        OfficialDocument second = issue(SECOND);
        issue(THIRD);
        first.supersede(new DocumentNumber(SECOND), "notice", sign("Misspelt."));
        second.supersede(new DocumentNumber(THIRD), "notice", sign("Misspelt again."));
        assertThat(letters.open(FIRST, "matter").content()).containsExactly(3);
        assertThat(recorded).containsExactly(THIRD);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> letters.open(FIRST, "another matter"));
    }

    @Test
    void whatWasTakenBackAlreadyStaysSo() {
        OfficialDocument first = issue(FIRST);
        first.withdraw(sign("By hand."));
        letters.withdraw(FIRST, "Revoked.");
        assertThat(first.ending().reason()).isEqualTo("By hand.");
        assertThat(recorded).isEmpty();
    }

    @Test
    void aLetterInForceIsTakenBackItself() {
        OfficialDocument first = issue(FIRST);
        letters.withdraw(FIRST, "Revoked.");
        assertThat(first.state()).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(recorded).containsExactly(FIRST);
    }
}
