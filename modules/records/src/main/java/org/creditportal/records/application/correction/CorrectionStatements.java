package org.creditportal.records.application.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.text.Masking;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.correction.CorrectionFieldRow;
import org.creditportal.records.api.correction.CorrectionFormView;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.template.ImportTemplate;
import org.creditportal.records.api.template.TemplateColumnRow;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.batch.RowFault;
import org.creditportal.records.domain.correction.ProposedStatement;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.Subjects;
import org.creditportal.records.domain.template.CheckedRow;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.RecordAsRow;
import org.creditportal.records.domain.template.RowCheck;
import org.creditportal.records.domain.template.RowFields;
import org.creditportal.records.domain.template.Template;
import org.creditportal.records.domain.template.TemplateColumn;
import org.creditportal.records.domain.template.Templates;

/** What records would say: the columns of the template that a record came with, filled in anew and checked like a new row. */
@ApplicationScoped
public class CorrectionStatements {

    private static final long LINE = 1;

    private ImportTemplate templates;
    private Batches batches;
    private Subjects subjects;
    private RecordTexts texts;
    private DecisionKeys keys;
    private LegalDate legalDate;

    protected CorrectionStatements() {}

    @Inject
    public CorrectionStatements(
            ImportTemplate templates,
            Batches batches,
            Subjects subjects,
            RecordTexts texts,
            DecisionKeys keys,
            LegalDate legalDate) {
        this.templates = templates;
        this.batches = batches;
        this.subjects = subjects;
        this.texts = texts;
        this.keys = keys;
        this.legalDate = legalDate;
    }

    /** What can be corrected, with what it says now; personal numbers masked. */
    CorrectionFormView form(CreditRecord record) {
        Template template = template(record);
        Map<Item, String> written = written(record);
        Map<String, TemplateColumnRow> columns = templates.columns(template.id()).stream()
                .collect(Collectors.toMap(TemplateColumnRow::code, column -> column));
        List<CorrectionFieldRow> fields = changeable(template)
                .map(column ->
                        field(columns.get(column.code()), column.item(), written.getOrDefault(column.item(), "")))
                .toList();
        return new CorrectionFormView(
                new RecordNumber(record.number()),
                record.documentNumber(),
                record.subjectName(),
                fields,
                record.version());
    }

    private static Stream<TemplateColumn> changeable(Template template) {
        return template.columns().stream().filter(column -> !RecordAsRow.isFixed(column.item()));
    }

    private static CorrectionFieldRow field(TemplateColumnRow column, Item item, String value) {
        return new CorrectionFieldRow(
                item.name(), column, item.isPersonal() ? Masking.idNumber(value) : value, item.isPersonal());
    }

    /** What is wrong with the values. */
    List<RowFault> faults(CreditRecord record, Map<String, String> values) {
        return checked(record, values).errors().stream()
                .map(finding -> RowFault.of(LINE, finding))
                .toList();
    }

    /**
     * What the record would say with these values.
     *
     * @throws RecordsException {@link RecordsError#FORM_HAS_ERRORS} when anything is wrong with them
     */
    ProposedStatement proposed(CreditRecord record, Map<String, String> values) {
        CheckedRow checked = checked(record, values);
        if (!checked.isGood()) {
            throw new RecordsException(RecordsError.FORM_HAS_ERRORS);
        }
        return new ProposedStatement(texts.statement(checked.facts()), keys.contentDigest(checked.facts()));
    }

    private CheckedRow checked(CreditRecord record, Map<String, String> values) {
        Map<Item, String> row = written(record);
        Template template = template(record);
        changeable(template).forEach(column -> {
            String value = values.get(column.code());
            boolean kept = value == null || value.isBlank() && column.item().isPersonal();
            if (!kept) {
                row.put(column.item(), value);
            }
        });
        return new RowCheck(template, code -> accepted(record, code), legalDate.today())
                .check(new RowFields(LINE, 0, row));
    }

    /** A code that was taken against its check stays taken. */
    private Optional<SocialCreditCode> accepted(CreditRecord record, String code) {
        Subject subject = subjects.require(record.subjectNumber());
        return code.equals(subject.socialCreditCode()) && subject.codeAcceptance() != null
                ? Optional.of(SocialCreditCode.acceptedFor(code, subject.codeAcceptance()))
                : Optional.empty();
    }

    private Map<Item, String> written(CreditRecord record) {
        return RecordAsRow.of(
                template(record),
                subjects.require(record.subjectNumber()),
                texts.statement(texts.statement(record)),
                texts::revealed);
    }

    private Template template(CreditRecord record) {
        return Templates.require(
                batches.requireById(record.provenance().batchId()).file().template());
    }
}
