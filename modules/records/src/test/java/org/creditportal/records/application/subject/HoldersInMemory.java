package org.creditportal.records.application.subject;

import static org.creditportal.records.application.subject.SubjectFixture.TODAY;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.subject.DossierStanding;
import org.creditportal.records.domain.Pages;
import org.creditportal.records.domain.subject.DossierRecords;
import org.creditportal.records.domain.subject.Holding;
import org.creditportal.records.domain.subject.SubjectHoldings;

/** Who holds which rows, and which bureau reported a record. */
final class HoldersInMemory implements SubjectHoldings, DossierRecords {

    private final SubjectsInMemory.Parts parts;
    final Map<Holding, String> holders = new LinkedHashMap<>();
    final Map<Holding, String> bureaus = new HashMap<>();
    private final Map<Holding, String> told = new HashMap<>();
    private final Map<Long, List<Holding>> moved = new HashMap<>();
    private final Set<String> held = new HashSet<>();

    HoldersInMemory(SubjectsInMemory.Parts parts) {
        this.parts = parts;
    }

    /** It was told of a subject that is held to be another. */
    void toldOf(Holding holding, String subject) {
        told.put(holding, subject);
    }

    @Override
    public List<Holding> toldOf(Collection<String> subjects, String holder, String owner) {
        return with(holder).stream()
                .filter(holding -> subjects.contains(told.get(holding)))
                .toList();
    }

    @Override
    public void holdRecords(String subject) {
        held.add(subject);
    }

    @Override
    public List<Holding> movable(String from, String into) {
        demandHeld(from);
        return with(from);
    }

    /** The database's rows are moved records first, or two who move and correct them at once wait for each other. */
    private void demandHeld(String from) {
        if (!held.contains(from)) {
            throw new IllegalStateException("Records of " + from + " are not held");
        }
    }

    private List<Holding> with(String from) {
        return holders.entrySet().stream()
                .filter(holding -> holding.getValue().equals(from))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void give(Collection<Holding> holdings, String from, String into) {
        demandHeld(from);
        holdings.forEach(holding -> {
            if (!holders.replace(holding, from, into)) {
                throw new IllegalStateException(holding + " is not with " + from);
            }
            if (holding.part() == Holding.Part.NAME) {
                parts.move(holding.id(), into);
            }
        });
    }

    @Override
    public void remember(long mergeId, Collection<Holding> holdings) {
        moved.put(mergeId, List.copyOf(holdings));
    }

    @Override
    public List<Holding> remembered(long mergeId) {
        return moved.get(mergeId);
    }

    @Override
    public Map<DossierStanding, Long> counts(Asked asked) {
        return Arrays.stream(DossierStanding.values()).collect(Collectors.toMap(Function.identity(), standing ->
                (long) lines(asked, standing).size()));
    }

    @Override
    public Map<String, Long> reporters(Asked asked) {
        return records(asked).stream().collect(Collectors.groupingBy(bureaus::get, Collectors.counting()));
    }

    @Override
    public Page<Line> page(Asked asked, DossierStanding standing, int page, int size) {
        return Pages.of(lines(asked, standing), page, size);
    }

    /** All of them are in force, and told apart by their numbers alone. */
    private List<Line> lines(Asked asked, DossierStanding standing) {
        return standing != DossierStanding.IN_FORCE
                ? List.of()
                : records(asked).stream().map(this::line).toList();
    }

    private Line line(Holding record) {
        String number = String.format(Locale.ROOT, "%013d", record.id());
        String bureau = bureaus.get(record);
        return new Line(number, "PENALTY", DossierStanding.IN_FORCE, number, TODAY, bureau, bureau, Instant.EPOCH);
    }

    private List<Holding> records(Asked asked) {
        return with(asked.subject()).stream()
                .filter(holding -> holding.part() == Holding.Part.RECORD)
                .filter(holding -> asked.bureau() == null || asked.bureau().equals(bureaus.get(holding)))
                .toList();
    }

    /** None of them says a code. */
    @Override
    public Page<String> toldByCode(String subject, String code, int most) {
        return Pages.of(List.of(), 1, most);
    }

    @Override
    public Set<String> withRecordsOf(Collection<String> subjectNumbers, String bureau) {
        return subjectNumbers.stream()
                .filter(number -> !records(new Asked(number, bureau, null)).isEmpty())
                .collect(Collectors.toSet());
    }
}
