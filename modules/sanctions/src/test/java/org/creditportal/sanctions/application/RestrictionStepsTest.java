package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.RelatedPerson;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.sanctions.api.ImposeRestriction;
import org.creditportal.sanctions.api.RestrictionReason;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.PersonRestriction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For a serious violation is restricted who represented the company on the day of the decision, as far as that is known. */
class RestrictionStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DECIDED_ON = TODAY.minusMonths(6);
    private static final Signatory FINANCE = new Signatory("finance", "Finance", "finance", false);
    private static final long RELATION = 7;

    private final CasesInMemory world = new CasesInMemory();
    private final List<PersonRestriction> imposed = new ArrayList<>();
    private final List<RelatedPerson> behind = new ArrayList<>();
    private final List<String> held = new ArrayList<>();
    private final RestrictionSteps steps = new RestrictionSteps();
    private boolean toldByFile;
    private CaseTask task;

    @BeforeEach
    void assemble() {
        world.today = TODAY;
        task = world.task(
                world.initiated("0RECD00000011", TODAY.plusYears(1), null, TODAY),
                "finance",
                TaskState.RECEIVED,
                TaskState.APPLYING);
        steps.cases = world.open.cases;
        steps.tasks = world.open.tasks;
        steps.restrictions = new Restrictions();
        steps.officers = new Officers();
        steps.persons = new Persons();
        steps.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return TODAY;
            }
        };
        behind.add(new RelatedPerson(
                RELATION,
                "N:1",
                RelationRole.LEGAL_REPRESENTATIVE,
                "Somebody",
                null,
                null,
                DECIDED_ON.plusDays(1),
                null));
    }

    @Test
    void whoCameLaterByAnOfficersWordIsNotRestricted() {
        assertThatThrownBy(this::impose)
                .isInstanceOfSatisfying(SanctionsRefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(SanctionsError.NOT_REPRESENTING));
        assertThat(imposed).isEmpty();
    }

    /** Files do not come in the order of their days. */
    @Test
    void whomAFileToldFirstOfALaterDayMayHaveStoodThereBefore() {
        toldByFile = true;
        impose();
        assertThat(imposed).hasSize(1);
        assertThat(held).as("nobody finds meanwhile that he never did").containsExactly(task.subjectNumber());
    }

    @Test
    void whomAFileToldAfterAnotherCameLater() {
        toldByFile = true;
        behind.add(new RelatedPerson(
                8, "N:2", RelationRole.LEGAL_REPRESENTATIVE, "Another", null, null, DECIDED_ON, null));
        assertThatThrownBy(this::impose)
                .isInstanceOfSatisfying(SanctionsRefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(SanctionsError.NOT_REPRESENTING));
    }

    private void impose() {
        steps.impose(new ImposeRestriction(
                new TaskNumber(task.number()),
                RELATION,
                RestrictionReason.SERIOUS_VIOLATION,
                TODAY.plusMonths(6),
                "because",
                CommandToken.next()));
    }

    private final class Restrictions extends StoredRestrictions {

        @Override
        public void add(PersonRestriction one) {
            imposed.add(one);
        }

        @Override
        List<PersonRestriction> lockSame(PersonRestriction one) {
            return List.of();
        }
    }

    private final class Officers extends SanctionOfficers {

        @Override
        Signatory current() {
            return FINANCE;
        }

        @Override
        Signature sign(String reason) {
            return world.signed(FINANCE);
        }
    }

    private final class Persons extends PersonsOfCompanies {

        @Override
        Stream<RelatedPerson> hold(String company) {
            held.add(company);
            return behind.stream();
        }

        @Override
        boolean isToldByFile(long relation) {
            return toldByFile;
        }

        @Override
        LocalDate decidedOn(JointCase of) {
            return DECIDED_ON;
        }
    }
}
