package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryGate;
import org.creditportal.lists.api.NamesToMask;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.sanctions.api.FeedBack;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.MeasureObject;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.api.typical.ProposeTypicalCase;
import org.creditportal.sanctions.api.typical.PublishableTypicalCaseView;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.ChosenMeasure;
import org.creditportal.sanctions.domain.Ground;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.typical.TypicalCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the public may see of an example today. */
class ExamplesForThePublicTest {

    private static final String ENTRY = "0ENTRY0000001";
    private static final String PERSON = "0PERS00000001";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String TEXT = "甲有限公司的张三与李四、王五串通投标。";

    private static final Signatory FINANCE = new Signatory("finance", "finance", "finance", false);

    private final CasesInMemory world = new CasesInMemory();
    private final TypicalCaseViews views = new TypicalCaseViews();
    private LocalDate publicUntil = TODAY.plusMonths(1);
    private boolean minor;

    @BeforeEach
    void assemble() {
        world.today = TODAY;
        views.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return TODAY;
            }
        };
        views.entries = (EntryGate) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {EntryGate.class},
                (proxy, method, arguments) -> Optional.of(
                        method.getName().equals("findPublicationEnd")
                                ? publicUntil
                                : new NamesToMask(List.of("张三", "李四", "王五"), List.of("甲有限公司"))));
        views.subjects = (PublicSubjects) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {PublicSubjects.class},
                (proxy, method, arguments) -> method.getName().equals("isMinor") ? minor : List.of("张三"));
    }

    /** Who answers for an entity is told of with the others who do. */
    @Test
    void thoseWhomTheEntryMasksAreMaskedInTheExample() {
        assertThat(shown()).hasValueSatisfying(example -> assertThat(example.text())
                .contains("甲有限公司", "张*", "李*", "王*")
                .doesNotContain("张三", "李四", "王五"));
    }

    /** The night publishes again whatever is found: what a withheld record let vanish stays away. */
    @Test
    void nothingIsFoundOfWhatTheEntryLetsThePublicSeeNoMore() {
        publicUntil = TODAY;
        assertThat(shown()).isPresent();
        publicUntil = TODAY.minusDays(1);
        assertThat(shown()).isEmpty();
    }

    @Test
    void nothingIsFoundOfAMinor() {
        minor = true;
        assertThat(shown()).isEmpty();
    }

    private Optional<PublishableTypicalCaseView> shown() {
        JointCase of = initiated();
        CaseTask task = world.task(of, "finance", TaskState.RECEIVED, TaskState.APPLYING, TaskState.IMPLEMENTED);
        TaskNumber number = new TaskNumber(task.number());
        task.feedBack(
                new FeedBack(
                        number, 0, FeedbackResult.REFUSED, "a tender", null, TODAY, true, null, CommandToken.next()),
                List.of(),
                FINANCE,
                world.signed(FINANCE),
                TODAY);
        TypicalCase typical = TypicalCase.propose(
                of,
                task,
                new ProposeTypicalCase(number, "案例", TEXT, "typical", CommandToken.next()),
                CasesInMemory.CLERK,
                world.signed(CasesInMemory.CLERK),
                TODAY);
        return views.publishable(new TypicalCaseSteps.Held(typical, of, task));
    }

    private JointCase initiated() {
        Ground organisations = CasesInMemory.ground(ENTRY, TODAY.plusYears(3));
        JointCase opened = JointCase.open(
                new Ground(
                        ENTRY,
                        true,
                        organisations.effect(),
                        organisations.listType(),
                        organisations.degree(),
                        new Ground.Subject(PERSON, "张三", MeasureObject.NATURAL_PERSON),
                        organisations.bureau(),
                        organisations.basis(),
                        organisations.documentNumber(),
                        organisations.facts(),
                        organisations.until()),
                world.signed(CasesInMemory.CLERK));
        opened.choose(
                List.of(ChosenMeasure.of(CasesInMemory.measure(null), List.of("finance"))),
                CasesInMemory.CLERK,
                world.signed(CasesInMemory.CLERK));
        opened.initiate(CasesInMemory.REVIEWER, world.signed(CasesInMemory.REVIEWER), TODAY);
        return opened;
    }
}
