package org.creditportal.records.application.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.creditportal.records.application.timeliness.InMemoryTimeliness.ITEM;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.page.Order;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.timeliness.DeclareNothing;
import org.creditportal.records.api.timeliness.DeclareNothingOften;
import org.creditportal.records.api.timeliness.DeclareNothingOften.ItemMonth;
import org.creditportal.records.api.timeliness.MissingGroupRow;
import org.creditportal.records.api.timeliness.MissingReportRow;
import org.creditportal.records.api.timeliness.NilReportNumber;
import org.creditportal.records.api.timeliness.NilReportStanding;
import org.creditportal.records.api.timeliness.OnTimeRate;
import org.creditportal.records.api.timeliness.RevokeNilReport;
import org.creditportal.records.domain.batch.TurnsInMemory;
import org.creditportal.records.domain.timeliness.ReportMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class NothingToReportTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private final InMemoryTimeliness tenant = new InMemoryTimeliness();
    private final NothingToReportBean nothing = new NothingToReportBean(
            tenant.nils,
            tenant.overview,
            new TurnsInMemory(),
            tenant.scope,
            tenant.days,
            Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC),
            (token, command, act) -> act.get());

    @BeforeEach
    void twoBureausMustReport() {
        tenant.mustReport("tax", SEPTEMBER);
        tenant.mustReport("customs", OCTOBER);
    }

    private NilReportNumber declare() {
        return nothing.declare(new DeclareNothing(ITEM, OCTOBER, "none decided", CommandToken.next()));
    }

    @Test
    void tellsABureauItsOwnMissingMonths() {
        assertThat(nothing.missing("customs", 1, 20).items())
                .extracting(MissingReportRow::bureau, MissingReportRow::month)
                .containsExactly(tuple("tax", SEPTEMBER), tuple("tax", OCTOBER));
    }

    @Test
    void tellsTheCreditOfficeAllPageByPage() {
        tenant.atTheCreditOffice();
        assertThat(nothing.missing(null, 1, 2).total()).isEqualTo(3);
        assertThat(nothing.missing(null, 2, 2).items()).hasSize(1);
        assertThat(nothing.missing(null, 9, 2).items()).isEmpty();
    }

    @Test
    void aDeclaredMonthIsNoLongerMissing() {
        NilReportNumber number = declare();
        assertThat(nothing.missing(null, 1, 20).items())
                .extracting(MissingReportRow::month)
                .containsExactly(SEPTEMBER);
        assertThat(nothing.require(number).standing()).isEqualTo(NilReportStanding.DECLARED);
        assertThatThrownBy(this::declare).isInstanceOf(RecordsException.class);
    }

    @Test
    void manyMonthsAreDeclaredByOneActWhichTwiceChangesNothing() {
        DeclareNothingOften all = new DeclareNothingOften(
                List.of(
                        new ItemMonth(ITEM, SEPTEMBER),
                        new ItemMonth(ITEM, OCTOBER),
                        new ItemMonth("0THER00000001", OCTOBER)),
                "none decided",
                CommandToken.next());
        assertThat(nothing.declareAll(all)).isEqualTo(2);
        assertThat(nothing.missing(null, 1, 20).items()).isEmpty();
        assertThat(nothing.declareAll(all)).isZero();
        assertThat(nothing.declared(null, Order.USUAL, 1, 20).total()).isEqualTo(2);
    }

    @Test
    void tellsTheMonthsOfAnItemInOneLine() {
        tenant.atTheCreditOffice();
        assertThat(nothing.missingGroups(null, 1, 20).items())
                .extracting(MissingGroupRow::bureau, MissingGroupRow::months, MissingGroupRow::last)
                .containsExactly(tuple("tax", 2, OCTOBER), tuple("customs", 1, OCTOBER));
    }

    @Test
    void refusesWhatIsNotMissing() {
        tenant.counts.counts.put(new ReportMonth("tax", ITEM, OCTOBER), new OnTimeRate(0, 1));
        assertThatThrownBy(this::declare).isInstanceOf(RecordsException.class);
        assertThatThrownBy(() ->
                        nothing.declare(new DeclareNothing("0THER00000001", SEPTEMBER, "none", CommandToken.next())))
                .isInstanceOf(RecordsException.class);
        assertThatThrownBy(() -> nothing.declare(
                        new DeclareNothing(ITEM, LocalDate.of(2026, 11, 1), "none", CommandToken.next())))
                .isInstanceOf(RecordsException.class);
        assertThatThrownBy(() -> nothing.requireMissing(ITEM, OCTOBER)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLaterRecordContradictsTheDeclaration() {
        NilReportNumber number = declare();
        tenant.counts.counts.put(new ReportMonth("tax", ITEM, OCTOBER), new OnTimeRate(1, 2));
        assertThat(nothing.require(number).standing()).isEqualTo(NilReportStanding.CONTRADICTED);
        assertThat(nothing.declared(null, Order.USUAL, 1, 20).items().get(0).reported())
                .isEqualTo(3);
    }

    @Test
    void aRevokedDeclarationStaysToBeReadAndTheMonthIsMissingAgain() {
        NilReportNumber number = declare();
        nothing.revoke(
                new RevokeNilReport(number, nothing.require(number).version(), "one was found", CommandToken.next()));
        assertThat(nothing.require(number).standing()).isEqualTo(NilReportStanding.REVOKED);
        assertThat(nothing.missing(null, 1, 20).items()).hasSize(2);
        assertThat(declare()).isNotEqualTo(number);
    }

    @Test
    void refusesRevocationByAnotherBureauOrOfAnotherVersion() {
        NilReportNumber number = declare();
        assertThatThrownBy(() -> nothing.revoke(new RevokeNilReport(number, 7, "wrong", CommandToken.next())))
                .isInstanceOf(StaleVersionException.class);
        tenant.officer = InMemoryTimeliness.officer("customs", tenant.officer.permissions());
        assertThatThrownBy(() -> nothing.revoke(new RevokeNilReport(number, 0, "wrong", CommandToken.next())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> nothing.require(number)).isInstanceOf(NotFoundException.class);
    }
}
