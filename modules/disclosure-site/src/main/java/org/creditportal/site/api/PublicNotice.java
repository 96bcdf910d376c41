package org.creditportal.site.api;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A proposal for a list in its public notice (公示) as the public sees it: masked and dated by the publisher.
 *
 * @param number business number of the proposal, which whoever objects quotes
 * @param subjectMark what tells a natural person from others of the same masked name; null where only the number does
 * @param subjectCode the unified social credit code; null for natural persons
 * @param authority who proposes, and takes objections
 * @param facts why it is proposed, in Chinese
 * @param basis the legal basis, in Chinese
 * @param putUpOn first day of the notice
 * @param until last day on which anybody may object
 */
public record PublicNotice(
        String number,
        String listType,
        ListColour colour,
        LocalizedText listName,
        String subjectName,
        String subjectMark,
        String subjectCode,
        String subjectKind,
        LocalizedText authority,
        String facts,
        String basis,
        LocalDate putUpOn,
        LocalDate until) {

    /** Whether it is about a natural person, whose name alone tells nobody apart. */
    public boolean isOfPerson() {
        return PersonMarks.isOfPerson(subjectKind);
    }

    /** Whether the mark is a year of birth. */
    public boolean isMarkedByYear() {
        return PersonMarks.isYear(subjectMark);
    }
}
