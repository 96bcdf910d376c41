package org.creditportal.responsibility.web.assessment;

import org.creditportal.casework.api.supervision.BureauFact;

/** A frozen row that a score came from. Field names are the interface. */
public class ScoreFactJson {

    public final String day;
    public final String name;
    public final String area;
    public final long amount;

    ScoreFactJson(BureauFact fact) {
        this.day = fact.day().toString();
        this.name = fact.name();
        this.area = fact.area();
        this.amount = fact.amount();
    }
}
