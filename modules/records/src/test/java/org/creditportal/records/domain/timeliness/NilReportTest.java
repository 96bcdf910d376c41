package org.creditportal.records.domain.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.domain.Actor;
import org.junit.jupiter.api.Test;

public class NilReportTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final Actor CLERK = new Actor("1", "Clerk");

    private final NilReport report = NilReport.declare(
            new ReportMonth("tax", "0ITEM00000001", LocalDate.of(2026, 10, 1)), "none decided", CLERK, NOON);

    @Test
    void standsUntilItIsRevokedAndKeepsBothReasons() {
        assertThat(report.stands()).isTrue();
        report.revoke("one was found", CLERK, NOON);
        assertThat(report.stands()).isFalse();
        assertThat(report.reason()).isEqualTo("none decided");
        assertThat(report.revocationReason()).isEqualTo("one was found");
    }

    @Test
    void isRevokedOnce() {
        report.revoke("one was found", CLERK, NOON);
        assertThatThrownBy(() -> report.revoke("again", CLERK, NOON)).isInstanceOf(RecordsException.class);
        assertThat(report.revocationReason()).isEqualTo("one was found");
    }
}
