package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.audit.NotedLooks;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.domain.ListedSubject;
import org.junit.jupiter.api.Test;

class ParticipantsTest {

    @Test
    void whoReadsTheEntryOfANaturalPersonIsOnRecordUnderThePerson() {
        List<String> told = new ArrayList<>();
        Participants participants = new Participants();
        participants.looks = new NotedLooks(new AuditTrail() {
            @Override
            public void recordAll(String event, List<String> objects, String reason) {
                objects.forEach(object -> told.add(event + " " + object + " " + reason));
            }
        });
        participants.noteLook(subject(ListedSubjectKind.LEGAL_PERSON), "0AWE35PSG1C6Q");
        assertThat(told).isEmpty();
        participants.noteLook(subject(ListedSubjectKind.NATURAL_PERSON), "0AWE35PSG1C6Q");
        participants.noteLook(subject(ListedSubjectKind.NATURAL_PERSON), "0AWE35PSG1C6Q");
        assertThat(told)
                .as("one look, however often a page asks")
                .containsExactly(ListsAudit.LISTED_PERSON_VIEWED + " 0AWE35PSG1C5P 0AWE35PSG1C6Q");
    }

    private static ListedSubject subject(ListedSubjectKind kind) {
        return new ListedSubject("0AWE35PSG1C5P", kind, "李建国", null);
    }
}
