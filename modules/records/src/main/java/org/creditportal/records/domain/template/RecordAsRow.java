package org.creditportal.records.domain.template;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.creditportal.kernel.code.Money;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.records.api.record.WordedItem;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.domain.subject.Subject;

/** Writes what is on record as a row of a template again, so that it can be corrected and checked like a new one. */
public final class RecordAsRow {

    /** Items that tell which decision on whom it is: with others it would be another record. */
    private static final Set<Item> FIXED = Collections.unmodifiableSet(EnumSet.of(
            Item.SUBJECT_NAME,
            Item.SUBJECT_KIND,
            Item.SOCIAL_CREDIT_CODE,
            Item.REGISTRATION_NUMBER,
            Item.ORGANISATION_CODE,
            Item.TAX_NUMBER,
            Item.INSTITUTION_NUMBER,
            Item.ASSOCIATION_NUMBER,
            Item.PERSON_CERTIFICATE,
            Item.PERSON_NUMBER,
            Item.DOCUMENT_NUMBER));

    private final Template template;
    private final UnaryOperator<String> reveal;
    private final Map<Item, String> values = new EnumMap<>(Item.class);

    private RecordAsRow(Template template, UnaryOperator<String> reveal) {
        this.template = template;
        this.reveal = reveal;
    }

    /** Whether a correction may not change the item. */
    public static boolean isFixed(Item item) {
        return FIXED.contains(item);
    }

    /**
     * The values as a file of the template would write them, personal numbers in the clear.
     *
     * @param statement all that the record says, by names of items
     * @param reveal decrypts a personal number
     */
    public static Map<Item, String> of(
            Template template, Subject subject, Map<String, String> statement, UnaryOperator<String> reveal) {
        RecordAsRow row = new RecordAsRow(template, reveal);
        statement.forEach((name, value) -> row.tell(Item.valueOf(name), value));
        row.tellKind(statement);
        row.tellSubject(subject);
        return row.values;
    }

    private void put(Item item, String value) {
        if (template.has(item) && value != null) {
            values.put(item, value);
        }
    }

    private void tell(Item item, String value) {
        put(
                item,
                switch (item) {
                    case FINE, CONFISCATED ->
                        Money.ofYuan(value).inTenThousandYuan().toPlainString();
                    case REPRESENTATIVE_NUMBER -> reveal.apply(value);
                    default ->
                        WordedItem.find(item.name())
                                .map(worded -> TemplateWords.SHIPPED.word(worded.dictionary(), value))
                                .orElse(value);
                });
    }

    /** The kinds as they were written; records from before that was kept tell them in the words of the template. */
    private void tellKind(Map<String, String> statement) {
        String written = statement.get(Item.KIND_TEXT.name());
        put(Item.PENALTY_KIND, kind(written, statement.get(Item.PENALTY_KIND.name()), "penaltyKind"));
        put(Item.LICENCE_KIND, kind(written, statement.get(Item.LICENCE_KIND.name()), "licenceKind"));
    }

    private static String kind(String written, String names, String dictionary) {
        if (written != null || names == null) {
            return written;
        }
        return Arrays.stream(names.split(","))
                .map(name -> TemplateWords.SHIPPED.word(dictionary, name))
                .collect(Collectors.joining(";"));
    }

    private void tellSubject(Subject subject) {
        put(
                Item.SUBJECT_KIND,
                TemplateWords.SHIPPED.word("subjectKind", subject.kind().name()));
        if (subject.kind() == SubjectKind.NATURAL_PERSON) {
            put(
                    Item.PERSON_CERTIFICATE,
                    TemplateWords.SHIPPED.word(
                            "certificate", subject.certificate().name()));
            put(Item.PERSON_NUMBER, reveal.apply(subject.protectedIdNumber()));
            return;
        }
        boolean filedWithoutCode = subject.kind() == SubjectKind.SOLE_TRADER && subject.socialCreditCode() == null;
        put(Item.SOCIAL_CREDIT_CODE, filedWithoutCode ? SocialCreditCode.PLACEHOLDER : subject.socialCreditCode());
        put(Item.REGISTRATION_NUMBER, subject.registrationNumber());
        put(Item.ORGANISATION_CODE, subject.organisationCode());
        put(Item.TAX_NUMBER, subject.taxNumber());
        put(Item.INSTITUTION_NUMBER, subject.institutionNumber());
        put(Item.ASSOCIATION_NUMBER, subject.associationNumber());
    }
}
