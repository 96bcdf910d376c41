package org.creditportal.records.application.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.AddIdentifier;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.RegisteredSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.ToldSubject;
import org.creditportal.records.domain.subject.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubjectsToldElsewhereTest {

    private static final String CODE = "91350100M000100Y43";
    private static final String OTHER_CODE = "91530100MA6K1001XJ";

    private final SubjectFixture office = new SubjectFixture();
    private final SubjectsToldElsewhere registration = new SubjectsToldElsewhere();

    @BeforeEach
    void assemble() {
        registration.identification = nobody();
        registration.subjects = office.subjects;
        registration.parts = office.parts;
        registration.keys = office.decisionKeys;
        registration.views = office.subjectViews;
        registration.events = office.outbox;
        registration.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 11, 22);
            }
        };
    }

    @Test
    void aCodeWithSeveralNamesIsGivenToNoneOfThem() {
        List<RegisteredSubject> registered = registration.register(
                List.of(told("填充一有限公司", CODE), told("填充二有限公司", CODE), told("另一有限公司", OTHER_CODE)), "courts");
        assertThat(registered).extracting(RegisteredSubject::isSure).containsExactly(false, false, true);
        assertThat(registered.get(0).otherName()).isTrue();
    }

    @Test
    void whatTheWholeListContradictsIsTakenInByNoPortionOfIt() {
        List<RegisteredSubject> registered =
                registration.register(List.of(told("填充一有限公司", CODE).withSeveralNames()), "courts");
        assertThat(registered).containsExactly(RegisteredSubject.CONTESTED);
    }

    @Test
    void aCodeThatSeveralOnRecordHaveIsGivenToNoneOfThem() {
        Subject known = office.company();
        Subject other = office.organisation("昆明滇池贸易有限公司", OTHER_CODE);
        office.maintenance.addIdentifier(new AddIdentifier(
                SubjectFixture.number(other), IdentifierKind.SOCIAL_CREDIT_CODE, CODE, null, "register"));
        registration.identification = office.identification;
        assertThat(registration.register(
                        List.of(told(known.name(), CODE), told(other.name(), CODE), told(other.name(), OTHER_CODE)),
                        "courts"))
                .extracting(RegisteredSubject::isSure)
                .containsExactly(false, false, true);
        assertThat(registration.register(List.of(told(known.name(), CODE)), "courts"))
                .containsExactly(RegisteredSubject.SEVERAL);
        assertThat(office.subjects.subjects).hasSize(2);
    }

    private static ToldSubject told(String name, String code) {
        return new ToldSubject(name, code, null);
    }

    /** Nobody is on record. */
    private static SubjectIdentification nobody() {
        return (SubjectIdentification) Proxy.newProxyInstance(
                SubjectsToldElsewhereTest.class.getClassLoader(),
                new Class<?>[] {SubjectIdentification.class},
                (proxy, method, arguments) -> Map.of());
    }
}
