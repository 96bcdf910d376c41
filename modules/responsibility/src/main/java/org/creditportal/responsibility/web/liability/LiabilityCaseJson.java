package org.creditportal.responsibility.web.liability;

import java.util.List;
import org.creditportal.responsibility.api.liability.LiabilityView;

/**
 * A liability case as bureaus' own systems read it: the person's name is whole for whoever needs it, and next are the states to
 * which the caller may lead it. Field names are the interface.
 */
public class LiabilityCaseJson {

    public final String number;
    public final long version;
    public final String state;
    public final String bureau;
    public final String person;
    public final String origin;
    public final String source;
    public final String facts;
    public final String measure;
    public final String statementDue;
    public final List<String> next;

    LiabilityCaseJson(LiabilityView found) {
        this.number = found.row().number();
        this.version = found.version();
        this.state = found.row().state().name();
        this.bureau = found.row().bureau();
        this.person = found.person();
        this.origin = found.row().origin().name();
        this.source = found.row().source();
        this.facts = found.facts();
        this.measure = found.measure() == null ? null : found.measure().name();
        this.statementDue = found.clock().reckoning().dueOn().toString();
        this.next = found.next().stream().map(Enum::name).sorted().toList();
    }
}
