package org.creditportal.responsibility.web.liability;

import org.creditportal.responsibility.api.liability.LiabilityRow;

/** A liability case in a list of the interface; the person's name is masked. Field names are the interface. */
public class LiabilityRowJson {

    public final String number;
    public final String bureau;
    public final String person;
    public final String origin;
    public final String source;
    public final String state;
    public final String openedAt;

    LiabilityRowJson(LiabilityRow row) {
        this.number = row.number();
        this.bureau = row.bureau();
        this.person = row.person();
        this.origin = row.origin().name();
        this.source = row.source();
        this.state = row.state().name();
        this.openedAt = row.openedAt().toString();
    }
}
