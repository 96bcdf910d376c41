package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.RelatedPerson;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.sanctions.api.LiftingCertificate;
import org.creditportal.sanctions.api.PersonRow;
import org.creditportal.sanctions.api.RestrictionNumber;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.api.incentive.UseNumber;
import org.creditportal.sanctions.api.typical.TypicalCaseView;
import org.creditportal.sanctions.domain.IncentiveUse;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.PersonRestriction;
import org.creditportal.sanctions.domain.typical.TypicalCase;
import org.junit.jupiter.api.Test;

/** Whatever tells an officer of a natural person is read on record (ADR 0103). */
class SanctionReadingTest {

    private static final String PERSON = "0AWE35PSG1C6Q";
    private static final String NUMBER = "0AWE35PSG1C7R";
    private static final LocalDate SINCE = LocalDate.of(2015, 3, 1);

    private final CasesInMemory office = new CasesInMemory();
    private final List<String> told = new ArrayList<>();
    private final SanctionLooks looks = SanctionLooksTest.looks(SubjectKind.NATURAL_PERSON, told);

    @Test
    void theCertificateOfALifting() {
        restrictions().requireCertificate(new RestrictionNumber(NUMBER));
        assertThat(told).singleElement().asString().endsWith(PERSON + " " + NUMBER);
    }

    @Test
    void whomATaskMayRestrict() {
        List<PersonRow> rows = restrictions().findPersons(new TaskNumber(NUMBER));
        assertThat(rows).extracting(PersonRow::since).containsExactly(SINCE, null);
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).endsWith(PERSON + " " + NUMBER);
        assertThat(told.get(1)).as("not on record").endsWith(NUMBER + " null");
    }

    @Test
    void anExample() {
        office.today = LocalDate.of(2026, 3, 2);
        JointCase of = office.initiated("0RECD00000001", office.today.plusYears(1), null, office.today);
        TypicalCase typical = office.example(
                of, office.task(of, "finance", TaskState.RECEIVED, TaskState.APPLYING, TaskState.IMPLEMENTED));
        TypicalCaseViews views = new TypicalCaseViews() {
            @Override
            TypicalCaseView view(TypicalCase one) {
                return null;
            }
        };
        views.cases = office.open.cases;
        views.looks = looks;
        views.read(typical);
        assertThat(told).singleElement().asString().endsWith(PERSON + " " + typical.number());
    }

    @Test
    void aUseOfAnIncentive() {
        office.today = LocalDate.of(2026, 3, 2);
        JointCase of = office.initiated("0RECD00000001", office.today.plusYears(1), null, office.today);
        GreenChannelBean counter = new GreenChannelBean();
        counter.cases = office.open.cases;
        counter.readers = looks;
        counter.officers = new SanctionOfficers() {
            @Override
            String onlyBureau() {
                return null;
            }
        };
        counter.uses = new StoredUses() {
            @Override
            public IncentiveUse require(String number, String bureau) {
                return new Used(of);
            }
        };
        counter.require(new UseNumber(NUMBER));
        assertThat(told).singleElement().asString().endsWith(PERSON + " " + NUMBER);
    }

    private PersonRestrictionsBean restrictions() {
        PersonRestrictionsBean bean = new PersonRestrictionsBean();
        bean.looks = looks;
        bean.steps = new RestrictionSteps() {
            @Override
            PersonRestriction readable(RestrictionNumber number) {
                return new Lifted();
            }

            @Override
            List<RelatedPerson> persons(TaskNumber task) {
                return List.of(
                        new RelatedPerson(1, "N:1", RelationRole.LEGAL_REPRESENTATIVE, "某", null, PERSON, SINCE, null),
                        new RelatedPerson(2, "M:2", RelationRole.RESPONSIBLE_PERSON, "某某", null, null, null, null));
            }
        };
        bean.certificates = new LiftingCertificates() {
            @Override
            LiftingCertificate of(PersonRestriction lifted) {
                return null;
            }
        };
        return bean;
    }

    private static final class Lifted extends PersonRestriction {

        @Override
        public String personNumber() {
            return PERSON;
        }

        @Override
        public String number() {
            return NUMBER;
        }
    }

    private static final class Used extends IncentiveUse {

        private final JointCase of;

        Used(JointCase of) {
            this.of = of;
        }

        @Override
        public String number() {
            return NUMBER;
        }

        @Override
        public String caseNumber() {
            return of.number();
        }

        @Override
        public LocalizedText measure() {
            return null;
        }
    }
}
