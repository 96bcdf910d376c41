package org.creditportal.lists.api;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;

/**
 * What the public may know of a published entry (K-7). Names of natural persons are masked here already, in the name as
 * in the facts; no number of a natural person is in it.
 *
 * @param number the entry
 * @param listType id of its list type
 * @param subjectKind what kind of subject it is
 * @param subjectName its name, masked for natural persons
 * @param otherNames by which an organisation is found as well; none of a natural person
 * @param subjectMark what tells a natural person from others of the same masked name, as the tenant chose; null for none
 * @param subjectCode its unified social credit code; null for natural persons and where it has none
 * @param bureau id of the bureau that identified the subject
 * @param facts what happened
 * @param basis the legal basis as it was when the entry was proposed
 * @param documentNumber number of the decision document
 * @param decidedOn date of the decision document
 * @param publishedOn first day of publication
 * @param publishedUntil last day of publication
 */
public record PublishableEntryView(
        EntryNumber number,
        String listType,
        ListedSubjectKind subjectKind,
        String subjectName,
        List<String> otherNames,
        String subjectMark,
        String subjectCode,
        String bureau,
        String facts,
        Citation basis,
        String documentNumber,
        LocalDate decidedOn,
        LocalDate publishedOn,
        LocalDate publishedUntil) {}
