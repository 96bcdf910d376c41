package org.creditportal.sanctions.domain.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;

/** One who inspects, as the list of a plan has it, with those whom the inspector must not inspect. Never changed. */
@Embeddable
public class Inspector {

    private static final String BETWEEN = ",";

    @Column(name = "card", nullable = false)
    private String card;

    @Column(name = "inspector_name", nullable = false)
    private String name;

    /** Empty for nobody. */
    @Column(name = "avoids", nullable = false)
    private String avoids;

    protected Inspector() {}

    /** @param avoids codes of those with whom the inspector has a conflict of interests */
    public Inspector(String card, String name, List<String> avoids) {
        this.card = card;
        this.name = name;
        this.avoids = String.join(BETWEEN, avoids);
    }

    /** The number on the inspector's card. */
    public String card() {
        return card;
    }

    public String name() {
        return name;
    }

    boolean mayInspect(PlannedSubject subject) {
        return Arrays.stream(avoids.split(BETWEEN)).noneMatch(subject.code()::equals);
    }

    /** As people are told. */
    public String told() {
        return name + " (" + card + ")";
    }
}
