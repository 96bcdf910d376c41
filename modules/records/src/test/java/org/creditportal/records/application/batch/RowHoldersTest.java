package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.application.ReadableProtection;
import org.creditportal.records.application.batch.RowJudge.Purpose;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.application.subject.KnownSubjects;
import org.creditportal.records.domain.template.AcceptedCodes;
import org.creditportal.records.domain.template.Finding;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.PenaltyRows;
import org.creditportal.records.domain.template.RowCheck;
import org.creditportal.records.domain.template.RowErrorCode;
import org.creditportal.records.domain.template.Templates;
import org.junit.jupiter.api.Test;

/** Whose number a row's legal representative has. */
class RowHoldersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String PERSON = "0SBJ000000001";

    private final DecisionKeys keys = new DecisionKeys(new ReadableProtection());
    private String known = keys.subjectKeyOfPerson(PenaltyRows.ID_NUMBER);
    private final List<String> asked = new ArrayList<>();
    private final Map<String, Set<String>> names = new HashMap<>(Map.of(PERSON, Set.of("李四")));

    @Test
    void theNumberOfAnotherPersonOnRecordIsUnclear() {
        JudgedRow row = led("张三", PenaltyRows.ID_NUMBER);
        KnownSubjects.Known other = holders().of(List.of(row)).otherThanRepresentative(row);
        assertThat(other.number()).isEqualTo(PERSON);
        Finding finding = new RowFindings(Templates.require("penalty-2018")).representativeOfAnotherName(row, other);
        assertThat(finding.code()).isEqualTo(RowErrorCode.REPRESENTATIVE_OF_ANOTHER_NAME);
        assertThat(finding.isWarning()).as("no relation is made").isFalse();
        assertThat(finding.arguments()).doesNotContain("李四").contains(PERSON);
    }

    @Test
    void whoIsCalledSoOrWasOnceIsMeant() {
        assertThat(unclear(led("李四", PenaltyRows.ID_NUMBER))).isFalse();
        names.put(PERSON, Set.of("李四", "张三"));
        assertThat(unclear(led("张三", PenaltyRows.ID_NUMBER))).isFalse();
    }

    @Test
    void aNumberOfNobodyOnRecordAndANameWithoutNumberAreTaken() {
        assertThat(unclear(led("张三", "150102198807303035"))).isFalse();
        assertThat(unclear(led("张三", ""))).isFalse();
    }

    /** He came on record with the first issue: a row that tells no issue, or another, is about him and makes nobody else. */
    @Test
    void whomOneRowTellsAsHeWasToldBeforeIsMeantByAllThatTellHim() {
        JudgedRow before = permit("H0124056701");
        known = before.formerSubjectKey();
        for (String after : List.of("H01240567", "H0124056702")) {
            JudgedRow row = permit(after);
            assertThat(row.subjectKey()).isEqualTo(before.subjectKey());
            for (List<JudgedRow> rows : List.of(List.of(before, row), List.of(row, before))) {
                assertThat(holders().subjects(rows)).containsOnlyKeys(before.subjectKey());
            }
        }
    }

    /** One portion after the other, as a check does; who is on record is asked for each time, because a portion needs what is known of it. */
    @Test
    void whoWasAskedForInVainIsNotAskedForAgain() {
        JudgedRow stranger = led("张三", "150102198807303035");
        JudgedRow led = led("张三", PenaltyRows.ID_NUMBER);
        Strangers strangers = new Strangers();
        RowHolders holders = holders();
        holders.of(List.of(stranger), strangers);
        holders.of(List.of(led), strangers);
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        stranger.subjectKey(), stranger.representativeKey(), led.representativeKey());
        asked.clear();
        assertThat(holders.of(List.of(stranger), strangers).isOnRecord(stranger))
                .isFalse();
        assertThat(holders.of(List.of(led), strangers).otherThanRepresentative(led))
                .isNotNull();
        assertThat(asked).containsExactly(led.representativeKey());
    }

    /** Not by the key of today alone, which nobody is on record with. */
    @Test
    void whoMayBeOnRecordAsHeWasToldBeforeIsAskedForEachTime() {
        JudgedRow before = permit("H0124056701");
        JudgedRow plain = permit("H01240567");
        known = before.formerSubjectKey();
        Strangers strangers = new Strangers();
        assertThat(holders().of(List.of(plain), strangers).isOnRecord(plain)).isFalse();
        assertThat(holders().of(List.of(before), strangers).isOnRecord(before)).isTrue();
    }

    private boolean unclear(JudgedRow row) {
        return holders().of(List.of(row)).otherThanRepresentative(row) != null;
    }

    private JudgedRow permit(String number) {
        return judged(PenaltyRows.ofPerson()
                .with(Item.PERSON_CERTIFICATE, "港澳居民来往内地通行证")
                .with(Item.PERSON_NUMBER, number));
    }

    private JudgedRow led(String name, String number) {
        return judged(PenaltyRows.ofCompany()
                .with(Item.REPRESENTATIVE, name)
                .with(Item.REPRESENTATIVE_CERTIFICATE, number.isEmpty() ? "" : "身份证")
                .with(Item.REPRESENTATIVE_NUMBER, number));
    }

    private JudgedRow judged(PenaltyRows row) {
        ReadableProtection protection = new ReadableProtection();
        RowCheck check = new RowCheck(Templates.require("penalty-2018"), AcceptedCodes.NONE, TODAY);
        return new RowJudge(check, keys, new RecordTexts(protection), List.of("water"), Purpose.TO_LOOK_AT)
                .judge(row.row());
    }

    private RowHolders holders() {
        RowHolders holders = new RowHolders();
        holders.subjects = new KnownSubjects() {
            @Override
            public Map<String, Known> find(Collection<String> identityKeys) {
                asked.addAll(identityKeys);
                return identityKeys.contains(known)
                        ? new HashMap<>(Map.of(
                                known, new Known(PERSON, PERSON, SubjectKind.NATURAL_PERSON, "李四", null, null, null)))
                        : new HashMap<>();
            }

            @Override
            public Map<String, Set<String>> names(Collection<String> numbers) {
                return names;
            }
        };
        return holders;
    }
}
