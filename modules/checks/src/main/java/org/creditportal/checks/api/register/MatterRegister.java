package org.creditportal.checks.api.register;

import java.io.InputStream;
import java.util.List;
import org.creditportal.kernel.page.Page;

/** The register of bureaus' matters. */
public interface MatterRegister {

    /** How many matters may be told at once. */
    int MOST = 2_000;

    /** How large a file of matters may be, in bytes. */
    long LARGEST = 2L * 1024 * 1024;

    /** How many subjects may be told at once, of one matter or of all. */
    int MOST_SUBJECTS = 10_000;

    /** The matters of a CSV or XLSX file: area, number, name, day of decision, subjects, kind; the last two may be left out. */
    List<RegisteredMatter> findMatters(String fileName, InputStream content);

    /** Codes and personal numbers that were written into one field, one a line or with a sign between them. */
    List<String> findSubjects(String written);

    /**
     * Takes matters in; all of them or, where one is not right, none.
     *
     * @return the numbers of those that are decided and had been told with another day or kind: a list does not change either
     * @throws org.creditportal.checks.api.CheckRefusedException where a form does so without a reason
     */
    List<String> register(RegisterMatters command);

    /**
     * Takes subjects out of a matter, all or none. The last one stays: of a matter that names nobody, anybody's look would do.
     *
     * @throws org.creditportal.checks.api.CheckRefusedException where one is none of its subjects, or it would have none left
     */
    void withdraw(WithdrawSubjects command);

    /**
     * A matter with one page of its subjects, in the order in which they were told.
     *
     * @param entry number of its place in the register
     */
    MatterSubjects require(String entry, int page, int size);

    /** Matters, the newest first: of the officer's bureau, or of all for the credit office and those who supervise all bureaus. */
    Page<RegisterRow> search(RegisterCriteria criteria);
}
