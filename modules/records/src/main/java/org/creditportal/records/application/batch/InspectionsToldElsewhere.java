package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.batch.EnterRecord;
import org.creditportal.records.api.batch.InspectionRecords;
import org.creditportal.records.api.batch.RecordInspection;
import org.creditportal.records.api.catalogue.Catalogue;
import org.creditportal.records.api.record.InspectionKind;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.Template;
import org.creditportal.records.domain.template.Templates;

/** Fills in the template of inspections for what another module was told. */
@ApplicationScoped
public class InspectionsToldElsewhere implements InspectionRecords {

    private static final Template TEMPLATE = Templates.require("inspection-2024-corporate");

    @Inject
    private RecordingAtOnce recording;

    @Inject
    private Catalogue catalogue;

    @Inject
    private BureauScope scope;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    @Inject
    private AuditTrail trail;

    @Override
    public Optional<RecordNumber> record(RecordInspection command) {
        return catalogue
                .recordable(RecordKind.INSPECTION, scope.ownBureau(), legalDate.today())
                .map(item -> recorded(form(command)));
    }

    private RecordNumber recorded(EnterRecord form) {
        RecordingAtOnce.Recorded recorded = recording.record(form, scope.ownBureau());
        trail.record(RecordsAudit.RECORDS_BATCH_RECORDED, recorded.batch(), recorded.number());
        return new RecordNumber(recorded.number());
    }

    /** As an officer of the bureau would fill it in, in the words of the template. */
    private EnterRecord form(RecordInspection told) {
        Optional<BureauDefinition> bureau = tenants.current().bureau(scope.ownBureau());
        String name = bureau.map(own -> own.name().zh()).orElse(scope.ownBureau());
        String code = bureau.map(BureauDefinition::socialCreditCode).orElse(null);
        Map<Item, String> values = new EnumMap<>(Item.class);
        values.put(Item.SUBJECT_NAME, told.name());
        values.put(Item.SUBJECT_KIND, TEMPLATE.word(Item.SUBJECT_KIND, told.subjectKind()));
        values.put(Item.SOCIAL_CREDIT_CODE, told.code());
        values.put(Item.DOCUMENT_NUMBER, told.document());
        values.put(Item.MATTER, told.matter());
        values.put(Item.INSPECTION_KIND, TEMPLATE.word(Item.INSPECTION_KIND, InspectionKind.BY_LOT));
        values.put(Item.INSPECTION_RESULT, TEMPLATE.word(Item.INSPECTION_RESULT, told.finding()));
        values.put(Item.CONTENT, told.explanation() == null ? "" : told.explanation());
        values.put(Item.DECIDED_ON, told.inspectedOn().toString());
        values.put(Item.AUTHORITY, name);
        values.put(Item.AUTHORITY_CODE, code == null ? "" : code);
        values.put(Item.SOURCE, name);
        values.put(Item.SOURCE_CODE, code == null ? "" : code);
        return new EnterRecord(
                TEMPLATE.id(),
                values.entrySet().stream()
                        .collect(Collectors.toMap(
                                value -> TEMPLATE.column(value.getKey()).code(), Map.Entry::getValue)));
    }
}
