package org.creditportal.records.application.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.DuplicateRow;
import org.creditportal.records.api.subject.DuplicateSearch;
import org.creditportal.records.api.subject.DuplicatesView;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.domain.subject.DuplicateCandidates;
import org.creditportal.records.domain.subject.DuplicateCandidates.Pair;
import org.creditportal.records.domain.subject.DuplicateCandidates.Window;
import org.creditportal.records.domain.subject.Merges;
import org.creditportal.records.domain.subject.PairEvidence;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectTraits;

@Stateless
@DenyAll
@Local(DuplicateSearch.class)
public class DuplicateSearchBean implements DuplicateSearch {

    /** A row's id; whatever else stands in the address begins anew. */
    private static final String CURSOR = "[0-8]?\\d{1,18}";

    private static final Comparator<DuplicateRow> LIKELIEST =
            Comparator.comparingInt(DuplicateRow::strength).reversed();

    private DuplicateCandidates candidates;
    private Merges merges;
    private VisibleSubjects subjects;
    private SubjectComparison comparison;
    private PersonNumbers numbers;
    private MergeViews views;

    protected DuplicateSearchBean() {}

    @Inject
    public DuplicateSearchBean(
            DuplicateCandidates candidates,
            Merges merges,
            VisibleSubjects subjects,
            SubjectComparison comparison,
            PersonNumbers numbers,
            MergeViews views) {
        this.candidates = candidates;
        this.merges = merges;
        this.subjects = subjects;
        this.comparison = comparison;
        this.numbers = numbers;
        this.views = views;
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_MANAGE)
    public DuplicatesView search(String after) {
        Window window = candidates.window(after == null || !after.matches(CURSOR) ? 0 : Long.parseLong(after));
        Set<Pair> pairs = new LinkedHashSet<>(candidates.pairs(window));
        pairs.addAll(personPairs(candidates.personsWithoutCard(window)));
        List<DuplicateRow> rows = rows(pairs).stream()
                .filter(DuplicateRow::sufficient)
                .sorted(LIKELIEST)
                .toList();
        return new DuplicatesView(rows, window.last() ? null : String.valueOf(window.until()));
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_MANAGE)
    public List<DuplicateRow> findOf(SubjectNumber number) {
        Subject subject = subjects.requireSurvivor(number.value());
        Set<String> others = new LinkedHashSet<>(candidates.relatives(subject.number()));
        others.addAll(candidates.namesakes(subject.name()));
        Set<Pair> pairs = others.stream()
                .map(other -> Pair.of(subject.number(), other))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (subject.kind().isPerson()) {
            pairs.addAll(personPairs(List.of(subject)));
        }
        pairs.removeIf(pair -> pair.one().equals(pair.other()));
        return rows(pairs).stream().sorted(LIKELIEST).toList();
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_MANAGE)
    public DuplicateRow requirePair(SubjectNumber kept, SubjectNumber merged) {
        Subject first = subjects.requireSurvivor(kept.value());
        Subject second = subjects.requireSurvivor(merged.value());
        Map<String, SubjectTraits> traits = comparison.traits(List.of(first, second));
        return views.row(first, second, PairEvidence.of(traits.get(first.number()), traits.get(second.number())));
    }

    /**
     * Who is filed under another certificate with what is a citizen number is compared with whose number it is, and who came on record
     * with the issue of a permit with others who have the permit.
     */
    private Set<Pair> personPairs(List<Subject> persons) {
        Map<String, List<Subject>> byIndex = new LinkedHashMap<>();
        for (Subject person : persons) {
            Optional<String> index = numbers.presentIndex(person.certificate(), person.protectedIdNumber());
            index.ifPresent(found ->
                    byIndex.computeIfAbsent(found, key -> new ArrayList<>()).add(person));
        }
        candidates.personsOf(byIndex.keySet()).forEach(holder -> byIndex.get(holder.idNumberIndex())
                .add(holder));
        return byIndex.values().stream()
                .flatMap(alike ->
                        alike.stream().skip(1).map(other -> Pair.of(alike.get(0).number(), other.number())))
                .filter(pair -> !pair.one().equals(pair.other()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Pairs that nobody was asked about yet and whose both sides the officer may see, compared. */
    private List<DuplicateRow> rows(Collection<Pair> pairs) {
        Set<String> asked = merges.asked(pairs.stream().map(Pair::key).toList());
        List<Pair> open =
                pairs.stream().filter(pair -> !asked.contains(pair.key())).toList();
        List<Subject> loaded = subjects.load(open.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.toSet()));
        Map<String, Subject> byNumber = loaded.stream().collect(Collectors.toMap(Subject::number, Function.identity()));
        Map<String, SubjectTraits> traits = comparison.traits(loaded);
        return open.stream()
                .filter(pair -> byNumber.containsKey(pair.one()) && byNumber.containsKey(pair.other()))
                .map(pair -> row(byNumber.get(pair.one()), byNumber.get(pair.other()), traits))
                .toList();
    }

    private DuplicateRow row(Subject one, Subject other, Map<String, SubjectTraits> traits) {
        SubjectTraits first = traits.get(one.number());
        SubjectTraits second = traits.get(other.number());
        PairEvidence evidence = PairEvidence.of(first, second);
        return PairEvidence.keepsFirst(first, second)
                ? views.row(one, other, evidence)
                : views.row(other, one, evidence);
    }
}
