package org.creditportal.site.api;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * One entry as the public sees it: masked and dated by the publisher.
 *
 * @param number its business number, 13 characters
 * @param listType id of the list
 * @param colour the list's colour
 * @param listName the list's name
 * @param subjectName the subject's name; masked for natural persons
 * @param subjectMark what tells a natural person from others of the same masked name: the year of birth or the masked number,
 *     as the tenant chose; null where only the entry's number does, and for others
 * @param subjectCode the unified social credit code; null for natural persons
 * @param subjectKind {@code LEGAL_PERSON}, {@code SOLE_TRADER} or {@code NATURAL_PERSON}
 * @param authority who decided
 * @param bureau id of that bureau in the tenant
 * @param facts what happened, in Chinese
 * @param basis the legal basis, in Chinese
 * @param documentNumber number of the decision
 * @param decidedOn date of the decision
 * @param publishedOn first day of publication
 * @param publishedUntil last day of publication, or null while no end is set
 */
public record PublishedEntry(
        String number,
        String listType,
        ListColour colour,
        LocalizedText listName,
        String subjectName,
        String subjectMark,
        String subjectCode,
        String subjectKind,
        LocalizedText authority,
        String bureau,
        String facts,
        String basis,
        String documentNumber,
        LocalDate decidedOn,
        LocalDate publishedOn,
        LocalDate publishedUntil) {

    /** Whether it is about a natural person, whose name alone tells nobody apart. */
    public boolean isOfPerson() {
        return PersonMarks.isOfPerson(subjectKind);
    }

    /** Whether the mark is a year of birth. */
    public boolean isMarkedByYear() {
        return PersonMarks.isYear(subjectMark);
    }
}
