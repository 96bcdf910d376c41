package org.creditportal.responsibility.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;

/** A row behind a score, as it was when the assessment was begun. Never changed, whatever becomes of what it tells of. */
@Entity
@Table(name = "rsp_frozen_fact")
public class FrozenFact extends VersionedEntity {

    private static final String BETWEEN = "\n";

    @Column(name = "assessment", nullable = false, updatable = false)
    private String assessment;

    @Column(name = "figure", nullable = false, updatable = false)
    private String figure;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "area", updatable = false)
    private String area;

    @Column(name = "fact_day", nullable = false, updatable = false)
    private LocalDate day;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "amount", nullable = false, updatable = false)
    private long amount;

    @Column(name = "page", nullable = false, updatable = false)
    private String page;

    @Column(name = "parameters", nullable = false, updatable = false)
    private String parameters;

    protected FrozenFact() {}

    /** A row of a figure, frozen. */
    public FrozenFact(String assessment, String figure, BureauFact fact) {
        super(Identifiers.next());
        this.assessment = assessment;
        this.figure = figure;
        this.bureau = fact.bureau();
        this.area = fact.area();
        this.day = fact.day();
        this.name = fact.name();
        this.amount = fact.amount();
        this.page = fact.place().page();
        StringBuilder written = new StringBuilder();
        fact.place()
                .parameters()
                .forEach((key, value) ->
                        written.append(key).append('=').append(value).append(BETWEEN));
        this.parameters = written.toString();
    }

    public BureauFact fact() {
        Map<String, String> read = new LinkedHashMap<>();
        parameters.lines().map(line -> line.split("=", 2)).forEach(pair -> read.put(pair[0], pair[1]));
        return new BureauFact(bureau, area, day, name, amount, new WorkPlace(page, read));
    }
}
