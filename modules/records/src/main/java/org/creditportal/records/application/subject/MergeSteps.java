package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.subject.NameKind;
import org.creditportal.records.api.subject.SubjectsMerged;
import org.creditportal.records.api.subject.SubjectsRegrouped;
import org.creditportal.records.api.subject.SubjectsSeparated;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.subject.Holding;
import org.creditportal.records.domain.subject.Merge;
import org.creditportal.records.domain.subject.Merges;
import org.creditportal.records.domain.subject.PairEvidence;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectHoldings;
import org.creditportal.records.domain.subject.SubjectIdentifier;
import org.creditportal.records.domain.subject.SubjectName;
import org.creditportal.records.domain.subject.SubjectParts;
import org.creditportal.records.domain.subject.Subjects;
import org.creditportal.records.domain.subject.Term;

/**
 * What each step of a merger changes: both subjects are locked, always in the same order, and what one holds moves with the
 * answer, in the caller's transaction.
 */
@ApplicationScoped
public class MergeSteps {

    private Subjects subjects;
    private SubjectParts parts;
    private Merges merges;
    private SubjectComparison comparison;
    private SubjectHoldings holdings;
    private BureauScope scope;
    private SubjectEvents events;

    protected MergeSteps() {}

    @Inject
    MergeSteps(
            Subjects subjects,
            SubjectParts parts,
            Merges merges,
            SubjectComparison comparison,
            SubjectHoldings holdings,
            BureauScope scope,
            SubjectEvents events) {
        this.subjects = subjects;
        this.parts = parts;
        this.merges = merges;
        this.comparison = comparison;
        this.holdings = holdings;
        this.scope = scope;
        this.events = events;
    }

    String propose(String from, String into, String reason) {
        Pair pair = lock(from, into);
        merges.findWaiting(Merge.pair(from, into)).ifPresent(waiting -> {
            throw new RecordsException(RecordsError.MERGE_WAITING, waiting.number());
        });
        Merge merge = Merge.propose(pair.from(), pair.into(), evidence(pair), signature(reason));
        merges.add(merge);
        return merge.number();
    }

    void tellApart(String one, String other, String reason) {
        Pair pair = lock(one, other);
        merges.findWaiting(Merge.pair(one, other)).ifPresent(waiting -> {
            throw new RecordsException(RecordsError.MERGE_WAITING, waiting.number());
        });
        merges.add(Merge.toldApart(pair.from(), pair.into(), evidence(pair), signature(reason)));
    }

    void agree(Merge merge, String reason) {
        Pair pair = lock(merge.from(), merge.into());
        merge.agree(pair.from(), pair.into(), evidence(pair), signature(reason));
        holdings.holdRecords(merge.from());
        keepIdentifiers(pair.from());
        List<Holding> moved = holdings.movable(merge.from(), merge.into());
        holdings.remember(merge.id(), moved);
        holdings.give(moved, merge.from(), merge.into());
        parts.makeAliases(moved.stream()
                .filter(holding -> holding.part() == Holding.Part.NAME)
                .map(Holding::id)
                .toList());
        events.regroup(
                new SubjectsMerged(merge.from(), merge.into()),
                new SubjectsRegrouped(merge.from(), merge.into(), true));
    }

    /** What the first was known by leads to the second from now on, and goes back with the rest. */
    private void keepIdentifiers(Subject from) {
        List<SubjectIdentifier> known = parts.identifiers(List.of(from.number()));
        from.identifiers().forEach((kind, value) -> {
            if (known.stream().noneMatch(other -> other.is(kind, value))) {
                parts.add(new SubjectIdentifier(from.number(), kind, value, null, null));
            }
        });
    }

    void refuse(Merge merge, String reason) {
        merge.refuse(signature(reason));
    }

    void undo(Merge merge, String reason) {
        Pair pair = lock(merge.from(), merge.into());
        merge.undo(pair.from(), pair.into(), signature(reason));
        holdings.holdRecords(merge.into());
        holdings.give(holdings.remembered(merge.id()), merge.into(), merge.from());
        giveWhatWasToldSince(merge);
        giveNameBack(pair.from());
        keepName(pair.into(), pair.from());
        events.regroup(
                new SubjectsSeparated(merge.from(), merge.into()),
                new SubjectsRegrouped(merge.from(), merge.into(), false));
    }

    /** It goes by its own name again, whatever that was to the other one. */
    private void giveNameBack(Subject from) {
        String folded = SearchText.normalise(from.name());
        called(from, folded)
                .ifPresent(name -> parts.makeCurrent(
                        name,
                        new SubjectName(
                                from.number(), from.name(), NameKind.CURRENT, new Term(null, null), name.source())));
    }

    /** An officer may have called the second by a name that came with the first: it has gone back, and yet the second is called so. */
    private void keepName(Subject into, Subject from) {
        String folded = SearchText.normalise(into.name());
        if (called(into, folded).isEmpty()) {
            called(from, folded)
                    .ifPresent(gone -> parts.add(new SubjectName(
                            into.number(), into.name(), NameKind.CURRENT, new Term(null, null), gone.source())));
        }
    }

    private Optional<SubjectName> called(Subject subject, String folded) {
        return parts.names(List.of(subject.number())).stream()
                .filter(name -> name.searchText().equals(folded))
                .findFirst();
    }

    /** What was told of the first, or of one that is it again, while it was held to be the second: by its code, or by its number. */
    private void giveWhatWasToldSince(Merge merge) {
        List<String> told = new ArrayList<>(subjects.mergedInto(merge.from()));
        told.add(merge.from());
        holdings.give(holdings.toldOf(told, merge.into(), merge.from()), merge.into(), merge.from());
    }

    private Pair lock(String from, String into) {
        if (from.compareTo(into) <= 0) {
            Subject first = subjects.requireForChange(from);
            return new Pair(first, subjects.requireForChange(into));
        }
        Subject first = subjects.requireForChange(into);
        return new Pair(subjects.requireForChange(from), first);
    }

    private PairEvidence evidence(Pair pair) {
        return comparison.compare(pair.from(), pair.into());
    }

    private Signature signature(String reason) {
        return scope.sign(events.now(), reason);
    }

    private record Pair(Subject from, Subject into) {}
}
