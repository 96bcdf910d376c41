package org.creditportal.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditportal.checks.api.report.ReportOvertaken;
import org.creditportal.correspondence.api.document.CopyIssued;
import org.creditportal.correspondence.api.document.DocumentStanding;
import org.creditportal.correspondence.api.document.DocumentState;
import org.creditportal.disclosure.domain.VerifiableDocument;
import org.creditportal.disclosure.domain.VerifiableDocuments;
import org.creditportal.kernel.tenant.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A copy verifies as its document does. */
class DocumentsToldOfTest {

    private static final String OFFICIAL = "测信报〔2026〕1号";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final List<VerifiableDocument> kept = new ArrayList<>();
    private final List<String> forgotten = new ArrayList<>();
    private final DocumentsToldOf told = new DocumentsToldOf();

    @BeforeEach
    void issue() {
        told.documents = new VerifiableDocuments() {
            @Override
            public List<VerifiableDocument> findAllForChange(String officialNumber) {
                return List.copyOf(kept);
            }

            @Override
            public Optional<VerifiableDocument> findByCode(String code) {
                throw new AssertionError("nobody is kept waiting by this read: " + code);
            }

            @Override
            public void add(VerifiableDocument document) {
                kept.add(document);
            }
        };
        told.views = new StoredLiveViews() {
            @Override
            void forget(String code) {
                forgotten.add(code);
            }
        };
        told.told(standing("original"));
    }

    @Test
    void aCopyOfAnOvertakenReportIsOvertaken() throws Exception {
        told.overtaken(new ReportOvertaken(OFFICIAL, TODAY));
        told.copied(new CopyIssued(standing("copy"), 1, TODAY, new LocalizedText("局", "bureau")));
        assertThat(overtakenOn()).containsExactly(TODAY, TODAY);
    }

    @Test
    void aReportIsOvertakenWithItsCopies() throws Exception {
        told.copied(new CopyIssued(standing("copy"), 1, TODAY, new LocalizedText("局", "bureau")));
        told.overtaken(new ReportOvertaken(OFFICIAL, TODAY));
        assertThat(overtakenOn()).containsExactly(TODAY, TODAY);
    }

    /** Whoever looks again learns what is on record by then. */
    @Test
    void nobodySeesLiveWhatWasReadBeforeAChange() {
        told.copied(new CopyIssued(standing("copy"), 1, TODAY, new LocalizedText("局", "bureau")));
        told.overtaken(new ReportOvertaken(OFFICIAL, TODAY));
        assertThat(forgotten).containsExactly("original", "copy");
        told.overtaken(new ReportOvertaken(OFFICIAL, null));
        assertThat(forgotten).hasSize(4);
    }

    private List<LocalDate> overtakenOn() throws Exception {
        Field field = VerifiableDocument.class.getDeclaredField("overtakenOn");
        field.setAccessible(true);
        List<LocalDate> days = new ArrayList<>();
        for (VerifiableDocument document : kept) {
            days.add((LocalDate) field.get(document));
        }
        return days;
    }

    private static DocumentStanding standing(String code) {
        return new DocumentStanding(
                code,
                OFFICIAL,
                new LocalizedText("信用报告", "Credit report"),
                TODAY,
                1,
                "digest",
                DocumentState.IN_FORCE,
                TODAY);
    }
}
