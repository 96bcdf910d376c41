package org.creditportal.lists.web;

import java.util.List;
import org.creditportal.lists.api.EntrySuspension;
import org.creditportal.lists.api.received.ReceivedEntryView;

/** An entry that others decided, as other systems read it; field names are the interface. Times are UTC in ISO 8601. */
public class ReceivedEntryJson {

    public final ReceivedEntryRowJson entry;
    public final long version;
    public final String authority;
    public final String document;
    public final String facts;
    public final String receivedAt;
    public final String ending;
    public final String endedOn;
    /** By what the credit office has it count for nothing here, the oldest first. */
    public final List<StandingOrderJson> suspensions;

    ReceivedEntryJson(ReceivedEntryView view) {
        this.entry = new ReceivedEntryRowJson(view.row());
        this.version = view.version();
        this.authority = view.authority();
        this.document = view.document();
        this.facts = view.facts();
        this.receivedAt = view.receivedAt().toString();
        this.ending = view.ending() == null ? null : view.ending().name();
        this.endedOn = ListEntryJson.text(view.endedOn());
        this.suspensions =
                view.suspensions().stream().map(StandingOrderJson::new).toList();
    }

    /** A decision of the credit office that stands. */
    public static class StandingOrderJson {

        public final String document;
        public final String reason;
        public final String officer;
        public final String at;

        StandingOrderJson(EntrySuspension order) {
            this.document = order.document();
            this.reason = order.reason();
            this.officer = order.officerName();
            this.at = order.at().toString();
        }
    }
}
