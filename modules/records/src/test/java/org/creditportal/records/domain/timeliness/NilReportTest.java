package org.creditportal.records.domain.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.records.api.RecordsException;
import org.junit.jupiter.api.Test;

public class NilReportTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final Signatory CLERK = new Signatory("1", "Clerk", null, false);

    private final NilReport report = NilReport.declare(
            new ReportMonth("tax", "0ITEM00000001", LocalDate.of(2026, 10, 1)),
            CLERK.sign(NOON, new Reason("none decided")));

    @Test
    void standsUntilItIsRevokedAndKeepsBothReasons() {
        assertThat(report.stands()).isTrue();
        report.revoke(CLERK.sign(NOON, new Reason("one was found")));
        assertThat(report.stands()).isFalse();
        assertThat(report.declaration().reason()).isEqualTo("none decided");
        assertThat(report.revocation().reason()).isEqualTo("one was found");
    }

    @Test
    void isRevokedOnce() {
        report.revoke(CLERK.sign(NOON, new Reason("one was found")));
        assertThatThrownBy(() -> report.revoke(CLERK.sign(NOON, new Reason("again"))))
                .isInstanceOf(RecordsException.class);
        assertThat(report.revocation().reason()).isEqualTo("one was found");
    }
}
