package org.creditportal.records.application.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.records.application.correction.CorrectionFixture.NOON;
import static org.creditportal.records.application.correction.CorrectionFixture.NUMBER;

import java.util.List;
import org.creditportal.records.api.record.ContentRow;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.application.correction.CorrectionFixture;
import org.creditportal.records.domain.record.Withholding;
import org.creditportal.records.domain.template.PenaltyRows;
import org.junit.jupiter.api.Test;

class RecordContentsTest {

    private final CorrectionFixture fixture = new CorrectionFixture(PenaltyRows.ofCompany());

    private RecordContentsBean contents() {
        RecordContentsBean contents = new RecordContentsBean();
        contents.records = fixture.records();
        contents.texts = fixture.texts;
        contents.legalDate = fixture.legalDate();
        contents.withholdings = new Withholdings(fixture.subjects, fixture.legalDate());
        return contents;
    }

    @Test
    void tellsWhatTheDecisionSays() {
        assertThat(contents()
                        .findContents(List.of(NUMBER.value()))
                        .get(NUMBER.value())
                        .content())
                .extracting(ContentRow::item)
                .contains("FACTS", "BASIS", "PENALTY_KIND");
        assertThat(contents().findContents(List.of("0000000000000"))).isEmpty();
    }

    @Test
    void whatIsWithheldOrWithdrawnIsNotTold() {
        fixture.record.withhold(new Withholding(WithholdingGround.PRIVACY, "隐私"));
        assertThat(contents().findContents(List.of(NUMBER.value()))).isEmpty();
        CorrectionFixture other = new CorrectionFixture(PenaltyRows.ofCompany());
        other.record.withdraw("x", NOON);
        RecordContentsBean contents = contents();
        contents.records = other.records();
        assertThat(contents.findContents(List.of(NUMBER.value()))).isEmpty();
    }
}
