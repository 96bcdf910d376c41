package org.creditportal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;

/** Companies of Chenggong that Kunming's market supervision fined, each once and five months ago, by decisions of one series. */
public final class FinedCompanies {

    private static final String DIVISION = "530114";

    private final int firstCode;
    private final List<String> records;

    private FinedCompanies(int firstCode, List<String> records) {
        this.firstCode = firstCode;
        this.records = List.copyOf(records);
    }

    /**
     * Hands in a file of their penalties and waits until it is recorded.
     *
     * @param name what the companies are called
     * @param series what the numbers of the decisions begin with
     * @param firstCode from which on no other test has these codes
     */
    public static FinedCompanies recorded(OfficeApi clerk, String name, String series, int firstCode, int count) {
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company(DIVISION, 1));
        for (int i = 0; i < count; i++) {
            file.fine(
                    name + i + "有限公司",
                    FictionalCodes.company(DIVISION, firstCode + i),
                    document(series, i),
                    RunningPortal.get().days().monthsAgo(5));
        }
        clerk.record("fined-" + firstCode, file.bytes(StandardCharsets.UTF_8));
        TenantTables tables = new TenantTables("kunming");
        List<String> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.addAll(
                    tables.texts("SELECT number FROM rec_record WHERE document_number = ?", document(series, i)));
        }
        assertThat(records).hasSize(count);
        return new FinedCompanies(firstCode, records);
    }

    private static String document(String series, int i) {
        return series + "〔2026〕" + (i + 1) + "号";
    }

    /** Number of the record of a company's fine. */
    public String record(int i) {
        return records.get(i);
    }

    /** A company's unified social credit code. */
    public String code(int i) {
        return FictionalCodes.company(DIVISION, firstCode + i);
    }
}
