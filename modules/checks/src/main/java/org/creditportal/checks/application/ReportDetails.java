package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.creditportal.checks.api.report.ReportContent.Field;
import org.creditportal.checks.api.report.ReportGap;
import org.creditportal.checks.application.StandingGrades.ToldGrade;
import org.creditportal.checks.domain.report.KnownNames;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.LastDay;
import org.creditportal.records.api.catalogue.Catalogue;
import org.creditportal.records.api.record.ContentRow;
import org.creditportal.records.api.record.RecordContentView;
import org.creditportal.records.api.record.RecordContents;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.WordedItem;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.PersonBehind;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.RegistrationRow;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;

/**
 * What reports tell beside what is in force: the fields of records and the basic information of organisations, as the
 * 2022 national report standard lays them out; and standing grades, which no source tells.
 */
@ApplicationScoped
public class ReportDetails {

    private static final Texts RECORDS = Texts.of("records", Locale.CHINESE);

    private static final Set<RelationRole> LEADING =
            EnumSet.of(RelationRole.LEGAL_REPRESENTATIVE, RelationRole.RESPONSIBLE_PERSON);

    private static final List<String> OF_LICENCES = List.of(
            "DOCUMENT_NAME",
            "DOCUMENT_NUMBER",
            "CERTIFICATE_NAME",
            "CERTIFICATE_NUMBER",
            "LICENCE_KIND",
            "CONTENT",
            "DECIDED_ON",
            "VALID_FROM",
            "VALID_UNTIL",
            "AUTHORITY",
            "AUTHORITY_CODE",
            "STATE",
            "SOURCE",
            "SOURCE_CODE");

    private static final List<String> OF_PENALTIES = List.of(
            "DOCUMENT_NUMBER",
            "VIOLATION",
            "FACTS",
            "BASIS",
            "PENALTY_KIND",
            "CONTENT",
            "FINE",
            "CONFISCATED",
            "LICENCE",
            "DECIDED_ON",
            "VALID_UNTIL",
            "PUBLIC_UNTIL",
            "AUTHORITY",
            "AUTHORITY_CODE",
            "SOURCE",
            "SOURCE_CODE");

    private static final List<String> OF_INSPECTIONS = List.of(
            "DOCUMENT_NUMBER",
            "MATTER",
            "INSPECTION_KIND",
            "INSPECTION_RESULT",
            "CONTENT",
            "DECIDED_ON",
            "AUTHORITY",
            "AUTHORITY_CODE",
            "SOURCE",
            "SOURCE_CODE");

    private static final List<String> OF_PROMISES = List.of(
            "DOCUMENT_NUMBER",
            "PROMISE_KIND",
            "MATTER",
            "CONTENT",
            "LIABILITY",
            "FULFILMENT",
            "BREACH",
            "DECIDED_ON",
            "VALID_UNTIL",
            "AUTHORITY",
            "AUTHORITY_CODE",
            "SOURCE",
            "SOURCE_CODE");

    private static final List<String> OF_JUDGMENTS = List.of(
            "DOCUMENT_NUMBER",
            "PARTY_ROLE",
            "JUDGMENT_KIND",
            "CASE_CAUSE",
            "CONTENT",
            "DECIDED_ON",
            "AUTHORITY",
            "AUTHORITY_CODE",
            "SOURCE",
            "SOURCE_CODE");

    @Inject
    RecordContents contents;

    @Inject
    Catalogue catalogue;

    @Inject
    SubjectIdentification identification;

    @Inject
    PublicSubjects names;

    @Inject
    StandingGrades grades;

    List<ToldGrade> grades(IdentifiedSubject subject, List<StandingOutcome> outcomes, LocalDate on) {
        return grades.of(subject, outcomes, on);
    }

    /** What the tenant names as having no source, and the kinds of records that nobody reports. */
    List<ReportGap> gaps(List<ReportGap> named, LocalDate on) {
        Set<RecordKind> recorded = catalogue.findRecorded(on);
        return Arrays.stream(ReportGap.values())
                .filter(gap -> named.contains(gap) || gap.records() != null && !recorded.contains(gap.records()))
                .toList();
    }

    /** Who leads it today; nobody for a natural person. */
    List<PersonBehind> persons(IdentifiedSubject subject) {
        return subject.subject().kind().isPerson()
                ? List.of()
                : identification.findPersonsBehind(List.of(subject.subject().number()), LEADING).values().stream()
                        .flatMap(List::stream)
                        .toList();
    }

    /** How an organisation stands on the business register; {@code null} where nobody told it, and for a natural person. */
    RegistrationRow registration(IdentifiedSubject subject) {
        return subject.subject().kind().isPerson()
                ? null
                : identification.findRegistration(subject.numbers()).orElse(null);
    }

    /** Every name by which it, or one who stands or stood behind it, is known here: decisions go on to say old ones. */
    KnownNames names(IdentifiedSubject subject) {
        SubjectNumber number = subject.subject().number();
        List<String> own = names.findNames(number);
        return subject.subject().kind().isPerson()
                ? new KnownNames(own, List.of())
                : new KnownNames(
                        names.findPersonNames(number).stream()
                                .filter(Objects::nonNull)
                                .toList(),
                        own);
    }

    /** What the decisions say, by the number of their record; of one that is kept from the public nothing. */
    Map<String, List<Field>> fields(Collection<StandingFact> facts) {
        Map<String, StandingFact> records = facts.stream()
                .filter(fact -> fact.kind() == StandingKind.RECORD)
                .collect(Collectors.toMap(StandingFact::number, fact -> fact, (one, same) -> one));
        return records.isEmpty()
                ? Map.of()
                : Portions.of(records.keySet(), Portions.OF_A_QUERY)
                        .flatMap(portion -> contents.findContents(portion).entrySet().stream())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, told -> fields(records.get(told.getKey()), told.getValue())));
    }

    private static List<Field> fields(StandingFact fact, RecordContentView said) {
        Map<String, String> content =
                said.content().stream().collect(Collectors.toMap(ContentRow::item, ContentRow::value));
        return items(RecordKind.valueOf(fact.type())).stream()
                .map(item -> field(item, value(item, fact, said, content)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> items(RecordKind kind) {
        return switch (kind) {
            case PENALTY -> OF_PENALTIES;
            case LICENCE -> OF_LICENCES;
            case INSPECTION -> OF_INSPECTIONS;
            case PROMISE -> OF_PROMISES;
            case JUDGMENT -> OF_JUDGMENTS;
        };
    }

    private static Field field(String item, String value) {
        return value == null || value.isBlank() ? null : new Field(item, RECORDS.get("Item." + item), value);
    }

    private static String value(String item, StandingFact fact, RecordContentView said, Map<String, String> content) {
        return switch (item) {
            case "DOCUMENT_NUMBER" -> fact.document();
            case "DECIDED_ON" -> fact.decidedOn().toString();
            case "VALID_FROM" ->
                said.validFrom() == null ? null : said.validFrom().toString();
            case "VALID_UNTIL" -> lastDay(said.validUntil());
            case "PUBLIC_UNTIL" -> lastDay(said.publicUntil());
            case "AUTHORITY" -> fact.authority();
            case "AUTHORITY_CODE" -> said.authorityCode();
            case "SOURCE" -> said.sourceName();
            case "SOURCE_CODE" -> said.sourceCode();
            case "PENALTY_KIND" -> kinds(content.get(item), kind -> RECORDS.get("PenaltyKind." + kind));
            case "LICENCE_KIND" -> kinds(content.get(item), kind -> RECORDS.get("LicenceKind." + kind));
            default ->
                WordedItem.find(item)
                        .filter(worded -> content.get(item) != null)
                        .map(worded -> RECORDS.get(worded.key(content.get(item))))
                        .orElse(content.get(item));
        };
    }

    private static String kinds(String written, UnaryOperator<String> name) {
        return written == null
                ? null
                : Arrays.stream(written.split(","))
                        .map(name)
                        .collect(Collectors.joining(RECORDS.get("list.separator")));
    }

    private static String lastDay(LocalDate day) {
        return day == null ? null : LastDay.written(day, Locale.CHINESE);
    }
}
