package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.creditportal.records.application.correction.CorrectionFixture;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.subject.ProtectedNumber;
import org.creditportal.records.domain.subject.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordAsRowTest {

    static List<PenaltyRows> rows() {
        return List.of(
                PenaltyRows.ofCompany(),
                PenaltyRows.ofCompany().with(Item.PENALTY_KIND, "罚款;没收违法所得").with(Item.CONFISCATED, "12.3456"),
                PenaltyRows.ofTrader(),
                PenaltyRows.ofPerson());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysTheSameWhenItIsReadAgain(PenaltyRows written) {
        Template template = Templates.require("penalty-2018");
        RowCheck check = new RowCheck(template, AcceptedCodes.NONE, CorrectionFixture.TODAY);
        RecordFacts facts = check.check(written.row()).facts();
        ProtectedNumber number = new ProtectedNumber(facts.subject().personNumber(), "index");
        Subject subject = Subject.of(facts.subject(), "key", number, CorrectionFixture.TODAY, CorrectionFixture.NOON);
        Map<Item, String> again = RecordAsRow.of(template, subject, statement(facts), UnaryOperator.identity());
        assertThat(check.check(new RowFields(1, 0, again)).facts()).isEqualTo(facts);
    }

    private static Map<String, String> statement(RecordFacts facts) {
        Map<String, String> statement = new HashMap<>(facts.content().asMap());
        statement.put("SUBJECT_NAME", facts.subject().name());
        statement.put("DOCUMENT_NUMBER", facts.documentNumber());
        statement.put("DECIDED_ON", facts.decidedOn().toString());
        statement.put("VALID_UNTIL", facts.validUntil().toString());
        statement.put("AUTHORITY", facts.authority());
        statement.put("AUTHORITY_CODE", facts.authorityCode());
        statement.put("SOURCE", facts.source());
        statement.put("SOURCE_CODE", facts.sourceCode());
        return statement;
    }
}
