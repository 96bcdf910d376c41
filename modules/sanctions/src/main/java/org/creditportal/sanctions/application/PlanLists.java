package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.code.CodeText;
import org.creditportal.kernel.error.LineFault;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.kernel.text.TableLine;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.supervision.DraftPlan;
import org.creditportal.sanctions.domain.supervision.Inspector;
import org.creditportal.sanctions.domain.supervision.PlannedSubject;

/** The lists of a plan, line by line: whom the codes mean, who inspects, and what is wrong with which line. */
@ApplicationScoped
class PlanLists {

    private static final int LONGEST_CARD = 40;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_AVOIDED = 40;

    @Inject
    SubjectIdentification identification;

    @Inject
    PublicSubjects names;

    /** What a draft comes to. */
    record Read(List<PlannedSubject> subjects, List<Inspector> inspectors, List<LineFault> faults) {}

    Read read(DraftPlan command) {
        List<LineFault> faults = new ArrayList<>();
        return new Read(subjects(command.subjects(), faults), inspectors(command.inspectors(), faults), faults);
    }

    private List<PlannedSubject> subjects(List<TableLine> lines, List<LineFault> faults) {
        List<String> codes =
                lines.stream().map(line -> CodeText.compact(line.cell(0))).toList();
        Map<String, List<IdentifiedSubject>> known = identification.findByCodes(codes);
        List<PlannedSubject> subjects = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (TableLine line : lines) {
            String code = CodeText.compact(line.cell(0));
            IdentifiedSubject subject = IdentifiedSubject.only(known.get(code)).orElse(null);
            if (subject == null) {
                boolean several = known.containsKey(code);
                faults.add(LineFault.of(
                        line, several ? SanctionsError.SUBJECT_AMBIGUOUS : SanctionsError.SUBJECT_UNKNOWN));
            } else if (!isCalled(subject, line.cell(1))) {
                faults.add(LineFault.of(line, SanctionsError.SUBJECT_OTHER_NAME));
            } else if (!numbers.add(subject.number())) {
                faults.add(LineFault.of(line, SanctionsError.LINE_REPEATED));
            } else {
                subjects.add(new PlannedSubject(
                        subjects.size() + 1, subject.number(), subject.subject().name(), code));
            }
        }
        return subjects;
    }

    /** Whether the subject has or had the name beside its code; who writes none leaves it to the code. */
    private boolean isCalled(IdentifiedSubject subject, String name) {
        String asked = SearchText.normalise(name);
        return asked.isEmpty()
                || asked.equals(SearchText.normalise(subject.subject().name()))
                || names.findNames(new SubjectNumber(subject.number())).stream()
                        .anyMatch(known -> asked.equals(SearchText.normalise(known)));
    }

    private static List<Inspector> inspectors(List<TableLine> lines, List<LineFault> faults) {
        List<Inspector> inspectors = new ArrayList<>();
        Set<String> cards = new HashSet<>();
        for (TableLine line : lines) {
            List<String> avoided = line.from(2).stream().map(CodeText::compact).toList();
            if (!isComplete(line.cell(0), line.cell(1), avoided)) {
                faults.add(LineFault.of(line, SanctionsError.INSPECTOR_INCOMPLETE));
            } else if (!cards.add(line.cell(0))) {
                faults.add(LineFault.of(line, SanctionsError.LINE_REPEATED));
            } else {
                inspectors.add(new Inspector(line.cell(0), line.cell(1), avoided));
            }
        }
        return inspectors;
    }

    private static boolean isComplete(String card, String name, List<String> avoided) {
        return isPlain(card)
                && !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && avoided.size() <= MOST_AVOIDED
                && avoided.stream().allMatch(PlanLists::isPlain);
    }

    private static boolean isPlain(String number) {
        return !number.isEmpty()
                && number.length() <= LONGEST_CARD
                && number.chars().allMatch(character -> character > ' ' && character <= '~' && character != ',');
    }
}
