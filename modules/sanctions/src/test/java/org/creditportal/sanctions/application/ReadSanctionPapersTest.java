package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.audit.PaperOpened;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.PersonRestriction;
import org.creditportal.sanctions.domain.supervision.SupervisionMark;
import org.junit.jupiter.api.Test;

/** Whoever opens a paper of a case against a natural person, attached or issued, reads about the person. */
class ReadSanctionPapersTest {

    private static final String PERSON = "0AWE35PSG1C6Q";

    private final List<String> told = new ArrayList<>();
    private final CasesInMemory cases = new CasesInMemory();

    ReadSanctionPapersTest() {
        cases.today = LocalDate.of(2026, 3, 2);
    }

    @Test
    void whoOpensAPaperOfAPersonsCaseOrTaskIsOnRecordUnderThePersonOnce() {
        JointCase of = cases.initiated("0RECD0000000X", cases.today.plusYears(1), null, cases.today);
        CaseTask task = cases.task(of, "finance");
        ReadSanctionPapers papers = papers(SubjectKind.NATURAL_PERSON, of, task);
        papers.opened(new PaperOpened(of.number()));
        papers.opened(new PaperOpened(of.number()));
        papers.opened(new PaperOpened(task.number()));
        assertThat(told).containsExactly(look(of.number()), look(task.number()));
    }

    @Test
    void otherPapersAreOfNobody() {
        JointCase of = cases.initiated("0RECD0000000X", cases.today.plusYears(1), null, cases.today);
        ReadSanctionPapers papers = papers(SubjectKind.LEGAL_PERSON, of, cases.task(of, "finance"));
        papers.opened(new PaperOpened(of.number()));
        papers.opened(new PaperOpened("0AWE35PSG1C5P"));
        papers.opened(new PaperOpened(null));
        assertThat(told).isEmpty();
    }

    private static String look(String read) {
        return SanctionsAudit.SANCTIONED_PERSON_VIEWED + " " + PERSON + " " + read;
    }

    private ReadSanctionPapers papers(SubjectKind kind, JointCase of, CaseTask task) {
        ReadSanctionPapers papers = new ReadSanctionPapers();
        papers.cases = new StoredCases() {
            @Override
            public Optional<JointCase> find(String number) {
                return Optional.of(of).filter(known -> known.number().equals(number));
            }
        };
        papers.tasks = new StoredMeasureTasks() {
            @Override
            public Optional<CaseTask> find(String number) {
                return Optional.of(task).filter(known -> known.number().equals(number));
            }
        };
        papers.restrictions = new StoredRestrictions() {
            @Override
            public Optional<PersonRestriction> find(String number) {
                return Optional.empty();
            }
        };
        papers.marks = new StoredMarks() {
            @Override
            public Optional<SupervisionMark> find(String number) {
                return Optional.empty();
            }
        };
        papers.looks = SanctionLooksTest.looks(kind, told);
        return papers;
    }
}
