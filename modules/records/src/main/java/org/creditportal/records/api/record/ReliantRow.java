package org.creditportal.records.api.record;

import java.io.Serializable;
import org.creditportal.kernel.tenant.LocalizedText;

/** Something that rests on a record, as a line of a table. */
public class ReliantRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String page;
    private final String number;
    private final LocalizedText what;
    private final LocalizedText standing;
    private final boolean published;

    public ReliantRow(String page, String number, LocalizedText what, LocalizedText standing, boolean published) {
        this.page = page;
        this.number = number;
        this.what = what;
        this.standing = standing;
        this.published = published;
    }

    /** Where it is shown, for example {@code /lists/detail}; takes the number. */
    public String getPage() {
        return page;
    }

    public String getNumber() {
        return number;
    }

    public LocalizedText getWhat() {
        return what;
    }

    public LocalizedText getStanding() {
        return standing;
    }

    /** Whether the public sees it. */
    public boolean isPublished() {
        return published;
    }
}
