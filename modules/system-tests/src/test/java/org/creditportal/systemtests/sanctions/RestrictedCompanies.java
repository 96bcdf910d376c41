package org.creditportal.systemtests.sanctions;

import static org.creditportal.systemtests.OfficeApi.done;

import java.nio.charset.StandardCharsets;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;

/** Fined companies of Chenggong with one and the same legal representative, who has a record of his own. */
public final class RestrictedCompanies {

    /** A natural person of the demonstration. */
    public static final String PERSON = "李示范";

    static final String PERSONS_NUMBER = "530199199003031024";

    static final String MEASURE = "n-company-office-revoked";

    private static final String DIVISION = "530114";

    private final OfficeApi clerk;
    private final int firstCode;
    private final TenantTables tables = new TenantTables("kunming");

    private RestrictedCompanies(OfficeApi clerk, int firstCode) {
        this.clerk = clerk;
        this.firstCode = firstCode;
    }

    /**
     * Hands in a file of their penalties and waits until it is recorded.
     *
     * @param firstCode from which on no other test has these codes
     */
    public static RestrictedCompanies recorded(OfficeApi clerk, int firstCode, int count) {
        RestrictedCompanies companies = new RestrictedCompanies(clerk, firstCode);
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company(DIVISION, 1));
        String decidedOn = RunningPortal.get().days().monthsAgo(5);
        for (int i = 0; i < count; i++) {
            file.led(companies.name(i), companies.code(i), companies.document(i), decidedOn, PERSON, PERSONS_NUMBER);
        }
        clerk.record("restricted-" + firstCode, file.bytes(StandardCharsets.UTF_8));
        return companies;
    }

    public String name(int i) {
        return "呈贡任职测试" + (firstCode + i) + "有限公司";
    }

    /** A company's unified social credit code. */
    public String code(int i) {
        return FictionalCodes.company(DIVISION, firstCode + i);
    }

    private String document(int i) {
        return "呈任罚〔2026〕" + (firstCode + i) + "号";
    }

    /** Number of the legal representative's own dossier. */
    public String person() {
        return tables.texts(
                        "SELECT p.number FROM rec_subject p JOIN rec_relation r ON r.number_index = p.id_number_index"
                                + " WHERE r.person_name = ?",
                        PERSON)
                .get(0);
    }

    /** Lists the company; the number of the entry. */
    public String published(int i) {
        String record = tables.texts("SELECT number FROM rec_record WHERE document_number = ?", document(i))
                .get(0);
        return new ListingSteps(clerk).published(record, "多次销售超过保质期的食品。");
    }

    /** The task of market supervision on office-holding because of the entry, which applies it. */
    public String applying(String entry) {
        JointCaseSteps cases = new JointCaseSteps(clerk, AtWork.officer("kunming", "reviewer.market"));
        String task = cases.task(cases.initiated(entry, MEASURE), MEASURE);
        for (String next : new String[] {"RECEIVED", "APPLYING"}) {
            done(cases.step(task, next));
        }
        return task;
    }
}
