package org.creditportal.checks.api.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * The rules of one area, as they hold from a day on until the next revision does.
 *
 * @param area id of the area
 * @param revision 0 as the tenant's file has them, then counted
 * @param validFrom first day
 * @param matterKinds the kinds of matters that the rules tell apart, at least one
 * @param lines in the order of the document
 */
public record RuleTable(
        String area, int revision, LocalDate validFrom, List<MatterKind> matterKinds, List<RuleLine> lines)
        implements Serializable {

    public RuleTable {
        matterKinds = matterKinds == null ? List.of() : List.copyOf(matterKinds);
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    public Optional<MatterKind> matterKind(String id) {
        return matterKinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    public Optional<RuleLine> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** The next revision, with a line in the place of the one of the same id, or behind all others. */
    public RuleTable with(RuleLine changed, LocalDate from) {
        boolean known = line(changed.id()).isPresent();
        List<RuleLine> next = known
                ? lines.stream()
                        .map(line -> line.id().equals(changed.id()) ? changed : line)
                        .toList()
                : Stream.concat(lines.stream(), Stream.of(changed)).toList();
        return new RuleTable(area, revision + 1, from, matterKinds, next).standingBack();
    }

    /** The same, in which no line favours a subject against which anything speaks. A table that a look keeps stays as it was. */
    public RuleTable standingBack() {
        return new RuleTable(
                area,
                revision,
                validFrom,
                matterKinds,
                lines.stream().map(RuleLine::standingBack).toList());
    }

    /** The next revision, without a line. */
    public RuleTable without(String line, LocalDate from) {
        return new RuleTable(
                area,
                revision + 1,
                from,
                matterKinds,
                lines.stream().filter(kept -> !kept.id().equals(line)).toList());
    }

    /** The next revision, with a kind of matter in the place of the one of the same id, or behind all others. */
    public RuleTable with(MatterKind changed, LocalDate from) {
        List<MatterKind> next = matterKind(changed.id()).isPresent()
                ? matterKinds.stream()
                        .map(kind -> kind.id().equals(changed.id()) ? changed : kind)
                        .toList()
                : Stream.concat(matterKinds.stream(), Stream.of(changed)).toList();
        return new RuleTable(area, revision + 1, from, next, lines);
    }

    /** The next revision, without a kind of matter. */
    public RuleTable withoutMatterKind(String kind, LocalDate from) {
        return new RuleTable(
                area,
                revision + 1,
                from,
                matterKinds.stream().filter(kept -> !kept.id().equals(kind)).toList(),
                lines);
    }

    /** Whether a line is for the kind of matter by name, or takes it out. */
    public boolean names(String kind) {
        return lines.stream()
                .anyMatch(line ->
                        line.onlyFor().contains(kind) || line.exceptFor().contains(kind));
    }

    /** Whether a line for such a matter and subject rests on the list. */
    public boolean restsOn(StandingDelivery list, String matterKind, SubjectKind subject) {
        return lines.stream().anyMatch(line -> line.isFor(matterKind, subject) && line.restsOn(list));
    }

    /** Whether a line for such a matter counts only what was decided within the matter's period: somebody has to tell it. */
    public boolean judgesPeriod(String matterKind) {
        return lines.stream()
                .anyMatch(line -> line.when().withinPeriod()
                        && line.isForMatter(matterKind)
                        && !line.exceptFor().contains(matterKind));
    }

    /** In which roles persons behind an organisation have to be looked at. */
    public Set<RelationRole> behind() {
        return lines.stream().flatMap(line -> line.behind().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
