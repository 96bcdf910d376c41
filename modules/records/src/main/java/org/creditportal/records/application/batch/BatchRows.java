package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.files.read.FileFormat;
import org.creditportal.files.read.FileLimits;
import org.creditportal.files.read.RawRows;
import org.creditportal.files.read.RowReading;
import org.creditportal.files.vault.Vault;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.records.api.batch.EnterRecord;
import org.creditportal.records.application.batch.RowJudge.Purpose;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.template.AcceptedCodes;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.RowCheck;
import org.creditportal.records.domain.template.RowFields;
import org.creditportal.records.domain.template.Template;
import org.creditportal.records.domain.template.TemplateColumn;
import org.creditportal.records.domain.template.Templates;

/** Opens stored files for reading by rows. */
@ApplicationScoped
public class BatchRows {

    @Inject
    private Vault vault;

    @Inject
    private DecisionKeys keys;

    @Inject
    private RecordTexts texts;

    @Inject
    private LegalDate legalDate;

    @Inject
    private TenantWork work;

    @Inject
    private TenantDirectory tenants;

    private final PassedFiles passed = new PassedFiles();

    /** What the installation takes. */
    static FileLimits limits() {
        return new FileLimits(
                Long.parseLong(PortalSettings.IMPORT_MAXIMUM_SIZE.text()),
                Long.parseLong(PortalSettings.IMPORT_MAXIMUM_WORKBOOK_SIZE.text()),
                PortalSettings.IMPORT_MAXIMUM_ROWS.number());
    }

    /** The file's rows as they were written; to be closed. */
    TemplateRows open(Batch batch) throws IOException {
        return TemplateRows.of(raw(batch));
    }

    /** The file's rows judged; to be closed. */
    JudgedRows openJudged(Batch batch, Purpose purpose) throws IOException {
        TemplateRows rows = open(batch);
        RowCheck check = check(rows.header().template(), batch, purpose);
        return new JudgedRows(rows, judge(check, batch.bureaus(), purpose), work);
    }

    private RowCheck check(Template template, Batch batch, Purpose purpose) {
        LocalDate today = legalDate.today();
        return purpose == Purpose.TO_RECORD && passed.contains(batch.id(), today)
                ? RowCheck.ofPassed(template, AcceptedCodes.NONE, today, bureausByCode())
                : new RowCheck(template, AcceptedCodes.NONE, today, bureausByCode());
    }

    /**
     * Every row of the file was found good here.
     *
     * @param day by which it was checked
     */
    void notePassed(Batch batch, LocalDate day) {
        passed.add(batch.id(), day);
    }

    /** The day by which rows are judged. */
    LocalDate today() {
        return legalDate.today();
    }

    /** For looking at rows of these bureaus without recording them. */
    RowJudge judge(Template template, List<String> bureaus) {
        return judge(template, bureaus, Purpose.TO_LOOK_AT);
    }

    /** A form's values by what they mean; the line is that of the file that it stands for, after the header. */
    static RowFields fields(EnterRecord form) {
        Map<Item, String> values = new EnumMap<>(Item.class);
        for (TemplateColumn column : Templates.require(form.template()).columns()) {
            values.put(column.item(), form.values().getOrDefault(column.code(), ""));
        }
        return new RowFields(2, 0, values);
    }

    /** A form as a row that goes on record. */
    JudgedRow judgeToRecord(EnterRecord form, String bureau) {
        return judge(Templates.require(form.template()), List.of(bureau), Purpose.TO_RECORD)
                .judge(fields(form));
    }

    private RowJudge judge(Template template, List<String> bureaus, Purpose purpose) {
        return judge(new RowCheck(template, AcceptedCodes.NONE, legalDate.today(), bureausByCode()), bureaus, purpose);
    }

    private RowJudge judge(RowCheck check, List<String> bureaus, Purpose purpose) {
        List<String> families = bureaus.stream()
                .flatMap(bureau -> tenants.current().family(bureau).stream())
                .distinct()
                .toList();
        return new RowJudge(check, keys, texts, families, purpose);
    }

    /** Names of the tenant's bureaus, with those met in feeds. */
    private Map<String, List<String>> bureausByCode() {
        return tenants.current().bureaus().stream()
                .filter(bureau -> bureau.socialCreditCode() != null)
                .collect(Collectors.toMap(
                        BureauDefinition::socialCreditCode,
                        bureau -> Stream.concat(Stream.of(bureau.name().zh()), bureau.aliases().stream())
                                .toList(),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
    }

    RawRows raw(Batch batch) throws IOException {
        return RowReading.open(
                FileFormat.valueOf(batch.file().format()),
                batch.file().encoding(),
                batch.file().names(),
                vault.open(batch.file().stored()),
                limits());
    }
}
