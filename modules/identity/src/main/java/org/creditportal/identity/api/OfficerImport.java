package org.creditportal.identity.api;

import java.io.InputStream;
import java.util.List;

/**
 * Invites a bureau's officers from a list (XLSX): first read and shown with what is wrong with each row, then invited. Nothing
 * is kept in between. Needs {@link IdentityPermission#OFFICERS_MANAGE}.
 */
public interface OfficerImport {

    /** The most rows that a list may have. */
    int MOST_ROWS = 200;

    /** The largest workbook, in bytes. */
    long LARGEST = 1024L * 1024;

    /**
     * Reads a list and judges its rows as an invitation of each would be; changes nothing.
     *
     * @param bureau id of the bureau that all of them belong to
     * @throws IdentityException {@link IdentityError#UNREADABLE_LIST}, {@link IdentityError#WRONG_COLUMNS} and others about the
     *     whole list
     */
    List<OfficerImportRow> read(String bureau, InputStream workbook);

    /**
     * Invites the officers of the rows that have no fault, one after the other, each as an act of its own: what went wrong with
     * one does not undo the others.
     *
     * @return one for each row invited or refused meanwhile, with the temporary password or the reason
     */
    List<OfficerImportRow> invite(String bureau, List<OfficerImportRow> rows);
}
