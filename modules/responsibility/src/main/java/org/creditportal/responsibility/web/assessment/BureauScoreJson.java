package org.creditportal.responsibility.web.assessment;

import org.creditportal.responsibility.api.assessment.ScoreRow;

/** One score of a bureau. Points are decimals as text. Field names are the interface. */
public class BureauScoreJson {

    public final String number;
    public final long version;
    public final String bureau;
    public final String indicator;
    public final String name;
    public final String kind;
    public final String marks;
    public final Long counted;
    public final Long base;
    public final boolean applies;
    public final String computed;
    public final String selfPoints;
    public final String points;
    public final String state;

    BureauScoreJson(ScoreRow row) {
        this.number = row.number();
        this.version = row.version();
        this.bureau = row.bureau();
        this.indicator = row.indicator().id();
        this.name = row.indicator().name().zh();
        this.kind = row.indicator().kind().name();
        this.marks = ScoreText.of(row.indicator().marks());
        this.counted = row.counted();
        this.base = row.base();
        this.applies = row.applies();
        this.computed = ScoreText.of(row.computed());
        this.selfPoints = ScoreText.of(row.selfPoints());
        this.points = ScoreText.of(row.points());
        this.state = row.state().name();
    }
}
