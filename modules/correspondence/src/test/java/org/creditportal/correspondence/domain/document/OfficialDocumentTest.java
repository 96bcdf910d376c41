package org.creditportal.correspondence.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.kernel.number.SeriesNumber;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.junit.jupiter.api.Test;

class OfficialDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Signature SIGNED =
            new Signatory("o", "Sun", "market", false).sign(Instant.EPOCH, new Reason("Split."));

    private static OfficialDocument issued() {
        return OfficialDocument.issued(
                new DocumentIdentity(new DocumentNumber("0K3V8QJ7M2B4X"), "notice", "market", null, "Somebody", null),
                new IssuedPaper(new SeriesNumber("A", 2026, 1), DAY, "Notice", "code", 1, "digest", 1),
                SIGNED);
    }

    private static Handover of(String held) {
        return new Handover("0K3V8QJ7M2B4X", List.of(held), "water", SIGNED);
    }

    @Test
    void untilItIsServedTheSuccessorServesItAndTheIssuerStays() {
        OfficialDocument document = issued();
        assertThat(document.keeper()).isEqualTo("market");
        assertThat(document.goesWith(of("finance"))).isFalse();
        assertThat(document.goesWith(of("market"))).isTrue();
        assertThat(document.keeper()).isEqualTo("water");
        assertThat(document.bureau()).isEqualTo("market");
        assertThat(document.goesWith(of("market"))).isFalse();
    }

    @Test
    void whatWasServedOrTakenBackGoesNowhere() {
        OfficialDocument served = issued();
        served.serve(DAY, DAY);
        assertThat(served.goesWith(of("market"))).isFalse();
        OfficialDocument withdrawn = issued();
        withdrawn.withdraw(SIGNED);
        assertThat(withdrawn.goesWith(of("market"))).isFalse();
    }
}
