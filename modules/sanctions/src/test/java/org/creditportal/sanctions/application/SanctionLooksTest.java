package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.audit.NotedLooks;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.junit.jupiter.api.Test;

class SanctionLooksTest {

    private static final String MERGED = "0AWE35PSG1C5P";
    private static final String SURVIVOR = "0AWE35PSG1C6Q";
    private static final String CASE = "0AWE35PSG1C7R";

    private final List<String> told = new ArrayList<>();

    @Test
    void whoReadsAboutANaturalPersonIsOnRecordUnderThePersonOfToday() {
        assertThat(looks(SubjectKind.NATURAL_PERSON).note(MERGED, CASE)).isPresent();
        assertThat(told).containsExactly(SanctionsAudit.SANCTIONED_PERSON_VIEWED + " " + SURVIVOR + " " + CASE);
    }

    @Test
    void whoReadsAboutAnOrganisationIsNot() {
        looks(SubjectKind.LEGAL_PERSON).note(MERGED, CASE);
        assertThat(told).isEmpty();
    }

    @Test
    void aPersonWhoIsNotOnRecordIsReadUnderWhatIsRead() {
        assertThat(looks(SubjectKind.NATURAL_PERSON).note(null, CASE)).isEmpty();
        assertThat(told).containsExactly(SanctionsAudit.SANCTIONED_PERSON_VIEWED + " " + CASE + " null");
    }

    private SanctionLooks looks(SubjectKind kind) {
        return looks(kind, told);
    }

    /** Tells what is noted; every subject is of the kind. */
    static SanctionLooks looks(SubjectKind kind, List<String> told) {
        SubjectView view = new SubjectView(new SubjectNumber(SURVIVOR), kind, "名", null, null, null, false, null);
        SanctionLooks looks = new SanctionLooks();
        looks.subjects = (SubjectIdentification) Proxy.newProxyInstance(
                SubjectIdentification.class.getClassLoader(),
                new Class<?>[] {SubjectIdentification.class},
                (proxy, method, arguments) ->
                        Optional.of(new IdentifiedSubject(view, Set.of(MERGED, SURVIVOR), MERGED)));
        looks.looks = new NotedLooks(new AuditTrail() {
            @Override
            public void recordAll(String event, List<String> objects, String reason) {
                objects.forEach(object -> told.add(event + " " + object + " " + reason));
            }
        });
        return looks;
    }
}
