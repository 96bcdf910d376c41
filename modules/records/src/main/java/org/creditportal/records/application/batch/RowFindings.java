package org.creditportal.records.application.batch;

import java.util.List;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.application.record.KnownDecisions;
import org.creditportal.records.application.subject.KnownSubjects;
import org.creditportal.records.domain.subject.SubjectFacts;
import org.creditportal.records.domain.template.Finding;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.RowErrorCode;
import org.creditportal.records.domain.template.Template;

/** What is wrong with rows that are good by themselves, beside other rows or what is on record. */
final class RowFindings {

    private final Template template;

    RowFindings(Template template) {
        this.template = template;
    }

    Finding repeatedDifferently(JudgedRow row, long otherLine) {
        return document(row, RowErrorCode.REPEATED_DIFFERENTLY, String.valueOf(otherLine));
    }

    Finding withdrawnBefore(JudgedRow row, KnownDecisions.Known known) {
        return document(row, RowErrorCode.WITHDRAWN_BEFORE, known.number());
    }

    /** A change of the record waits for its decision, and the row says something else again. */
    Finding correctionOpen(JudgedRow row, KnownDecisions.Known known) {
        return document(row, RowErrorCode.CORRECTION_OPEN, known.number());
    }

    /** A row that would correct a record says its number in another way: nobody overwrites by a spelling. */
    Finding writtenOtherwise(JudgedRow row, KnownDecisions.Known known) {
        return document(
                row, RowErrorCode.DOCUMENT_WRITTEN_OTHERWISE, known.document().written(), known.number());
    }

    /** The identifier is on record for somebody who never had the row's name. Persons are told masked: a number is no key to a name. */
    Finding ofAnotherName(JudgedRow row, KnownSubjects.Known holder) {
        String name = row.facts().subject().isPersonal() ? Masking.name(holder.name()) : holder.name();
        return subject(row, RowErrorCode.IDENTIFIER_OF_ANOTHER_NAME, name, holder.number());
    }

    /** The representative's number is on record for a person who never had the name; he is told masked. */
    Finding representativeOfAnotherName(JudgedRow row, KnownSubjects.Known person) {
        return finding(
                row,
                Item.REPRESENTATIVE_NUMBER,
                RowErrorCode.REPRESENTATIVE_OF_ANOTHER_NAME,
                Masking.name(person.name()),
                person.number());
    }

    Finding severalNames(JudgedRow row, long otherLine) {
        return subject(row, RowErrorCode.IDENTIFIER_WITH_SEVERAL_NAMES, String.valueOf(otherLine));
    }

    private Finding document(JudgedRow row, RowErrorCode code, String... arguments) {
        return finding(row, Item.DOCUMENT_NUMBER, code, arguments);
    }

    private Finding subject(JudgedRow row, RowErrorCode code, String... arguments) {
        return finding(row, identifying(row.facts().subject()), code, arguments);
    }

    private Finding finding(JudgedRow row, Item item, RowErrorCode code, String... arguments) {
        return new Finding(template.column(item), code, row.fields().get(item), List.of(arguments));
    }

    private static Item identifying(SubjectFacts subject) {
        if (subject.isPersonal()) {
            return Item.PERSON_NUMBER;
        }
        if (subject.code() != null) {
            return Item.SOCIAL_CREDIT_CODE;
        }
        if (subject.registrationNumber() != null) {
            return Item.REGISTRATION_NUMBER;
        }
        return subject.organisationCode() != null ? Item.ORGANISATION_CODE : Item.TAX_NUMBER;
    }
}
