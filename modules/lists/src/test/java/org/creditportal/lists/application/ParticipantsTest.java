package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.domain.ListedSubject;
import org.junit.jupiter.api.Test;

class ParticipantsTest {

    @Test
    void whoReadsTheEntryOfANaturalPersonIsOnRecordUnderThePerson() {
        List<String> told = new ArrayList<>();
        Participants participants = new Participants();
        participants.trail = new AuditTrail() {
            @Override
            public void record(String event, String object, String reason) {
                told.add(event + " " + object + " " + reason);
            }
        };
        participants.noteLook(subject(ListedSubjectKind.LEGAL_PERSON), "0AWE35PSG1C6Q");
        assertThat(told).isEmpty();
        participants.noteLook(subject(ListedSubjectKind.NATURAL_PERSON), "0AWE35PSG1C6Q");
        assertThat(told).containsExactly(ListsAudit.LISTED_PERSON_VIEWED + " 0AWE35PSG1C5P 0AWE35PSG1C6Q");
    }

    private static ListedSubject subject(ListedSubjectKind kind) {
        return new ListedSubject("0AWE35PSG1C5P", kind, "李建国", null);
    }
}
