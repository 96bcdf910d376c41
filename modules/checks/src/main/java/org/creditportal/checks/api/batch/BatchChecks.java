package org.creditportal.checks.api.batch;

import java.io.InputStream;
import java.util.List;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;

/** Checks of many subjects at once: the same gate, rules and answers as a single one, each line a look that is kept and audited. */
public interface BatchChecks {

    /** Most subjects of one. */
    int MOST = 10_000;

    /** Largest file that names them, in bytes. */
    long LARGEST = 5L * 1024 * 1024;

    /**
     * Whom a file asks for: code or number in the first column, name in the second.
     *
     * @throws org.creditportal.files.error.FilesException for a file that cannot be read or is unsafe
     */
    List<AskedLine> findLines(String fileName, InputStream content);

    /**
     * Keeps whom to look at and has it done in the background; the workbook is found among the officer's jobs.
     *
     * @throws org.creditportal.checks.api.CheckRefusedException as for a single check; {@code checks.batchSize} for none or too
     *     many; {@code checks.batchLine} where no line can be any code or number: else each that cannot says so in its answer
     */
    BatchCheckNumber begin(BeginBatchCheck command);

    /** Those of the officer's bureau, or of all for the credit office and daily supervision; the newest first. */
    Page<BatchCheckRow> search(Order order, int page, int size);

    /** One of them. */
    BatchCheckRow require(BatchCheckNumber number);

    /** How many of its lines were answered how, one row for each of the four answers. */
    List<BatchResultRow> findResults(BatchCheckNumber number);

    /**
     * What its lines were answered, in their order.
     *
     * @param only lines that were answered so; {@code null} for all
     */
    Page<BatchLookRow> searchLooks(BatchCheckNumber number, CheckResult only, int page, int size);
}
