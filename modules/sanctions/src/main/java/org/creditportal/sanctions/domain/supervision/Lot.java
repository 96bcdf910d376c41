package org.creditportal.sanctions.domain.supervision;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.supervision.InspectionRatio;

/**
 * Draws by lot so that anybody can draw again: everything is put into the order of the SHA-256 of the seed, a vertical line and its
 * own words, and the first ones are taken. The seed alone decides; the order of the lists, the machine and the day have no say.
 *
 * @param ordinary for whoever is not marked
 * @param marked for whoever is
 * @param together how many inspect together
 */
public record Lot(String seed, InspectionRatio ordinary, InspectionRatio marked, int together) {

    private static final String BETWEEN = "|";

    /**
     * The inspections: of the marked and of the others each their share, by inspectors who may.
     *
     * @param marks numbers of the marks in force, by the subjects' numbers
     * @throws SanctionsRefusedException where too few inspectors may inspect somebody who was drawn
     */
    public List<PlannedInspection> draw(
            List<PlannedSubject> subjects, Map<String, String> marks, List<Inspector> inspectors) {
        List<PlannedInspection> drawn = new ArrayList<>();
        List<PlannedSubject> watched = subjects.stream()
                .filter(subject -> marks.containsKey(subject.subjectNumber()))
                .toList();
        List<PlannedSubject> others = subjects.stream()
                .filter(subject -> !marks.containsKey(subject.subjectNumber()))
                .toList();
        draw(watched, marked, marks, inspectors, drawn);
        draw(others, ordinary, marks, inspectors, drawn);
        return drawn;
    }

    private void draw(
            List<PlannedSubject> from,
            InspectionRatio ratio,
            Map<String, String> marks,
            List<Inspector> inspectors,
            List<PlannedInspection> drawn) {
        List<PlannedSubject> chosen = first(from, PlannedSubject::subjectNumber, ratio.of(from.size()));
        for (PlannedSubject subject : chosen) {
            for (int visit = 1; visit <= ratio.times(); visit++) {
                drawn.add(new PlannedInspection(
                        drawn.size() + 1,
                        subject.place(),
                        visit,
                        marks.get(subject.subjectNumber()),
                        cards(subject, visit, inspectors)));
            }
        }
    }

    private List<String> cards(PlannedSubject subject, int visit, List<Inspector> inspectors) {
        List<Inspector> may = inspectors.stream()
                .filter(inspector -> inspector.mayInspect(subject))
                .toList();
        if (may.size() < together) {
            throw new SanctionsRefusedException(SanctionsError.INSPECTORS_TOO_FEW, subject.name(), together);
        }
        String inspection = subject.subjectNumber() + BETWEEN + visit + BETWEEN;
        return first(may, inspector -> inspection + inspector.card(), together).stream()
                .map(Inspector::card)
                .toList();
    }

    private <T> List<T> first(List<T> all, Function<T, String> words, int count) {
        return all.stream()
                .sorted(Comparator.comparing((T one) -> digest(words.apply(one)))
                        .thenComparing(words))
                .limit(count)
                .toList();
    }

    private String digest(String words) {
        byte[] text = (seed + BETWEEN + words).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Digests.sha256().digest(text));
    }
}
