package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.records.api.record.RecordReliance;
import org.creditportal.records.application.record.KnownDecisions.Known;
import org.creditportal.records.domain.correction.Corrections;

/** Which records no row may change by itself, because others rest on them or a second officer has looked at them before. */
@ApplicationScoped
public class ReliedRecords {

    private Iterable<RecordReliance> reliances;
    private Corrections corrections;

    protected ReliedRecords() {}

    @Inject
    public ReliedRecords(@Any Instance<RecordReliance> reliances, Corrections corrections) {
        this((Iterable<RecordReliance>) reliances, corrections);
    }

    ReliedRecords(Iterable<RecordReliance> reliances, Corrections corrections) {
        this.reliances = reliances;
        this.corrections = corrections;
    }

    /** The ids of those among the records; one question to each module for all of them. */
    Set<Long> among(Collection<Known> records) {
        Set<Long> relied = new HashSet<>(
                corrections.reviewed(records.stream().map(Known::recordId).toList()));
        Set<String> numbers = records.stream().map(Known::number).collect(Collectors.toSet());
        for (RecordReliance reliance : reliances) {
            Set<String> found = reliance.among(numbers);
            records.stream()
                    .filter(record -> found.contains(record.number()))
                    .forEach(record -> relied.add(record.recordId()));
        }
        return relied;
    }
}
