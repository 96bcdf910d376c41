package org.creditportal.systemtests.records;

import java.util.Map;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.TenantTables;

/** A merger of two subjects of Kunming, by the two officers that it takes. */
public final class Merger {

    private static final String PAGE = "/office/records/merge.xhtml?";
    private static final String REASON = "经核实，依规办理。";

    private final HttpOfficer office;
    private final String page;

    private Merger(HttpOfficer office, String page) {
        this.office = office;
        this.page = page;
    }

    /**
     * Proposed and agreed to.
     *
     * @param race of Kunming
     * @param kept number of the subject that the other one is found to be
     */
    public static Merger of(Race race, String kept, String merged) throws Exception {
        pressed(race.windows("clerk.market")[0], PAGE + "kept=" + kept + "&merged=" + merged, "propose", "propose");
        String number = new TenantTables("kunming")
                .texts("SELECT number FROM rec_merge WHERE from_subject = ?", merged)
                .get(0);
        Merger merger = new Merger(race.windows("credit.officer")[0], PAGE + "number=" + number);
        pressed(merger.office, merger.page, "decide", "agree");
        return merger;
    }

    /** They are two after all. */
    public void undo() throws Exception {
        pressed(office, page, "undo", "undo");
    }

    private static void pressed(HttpOfficer officer, String page, String form, String button) throws Exception {
        Race.heard(Race.pressing(new Race.Form(page, form + "Form", button, Map.of(form + "Reason", REASON)), officer));
    }
}
