package org.creditportal.records.application.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.dossier.DossierHolding;
import org.creditportal.kernel.dossier.DossierLight;
import org.creditportal.kernel.dossier.DossierOf;
import org.creditportal.kernel.dossier.DossierPart;
import org.creditportal.kernel.dossier.DossierPlace;
import org.creditportal.kernel.dossier.DossierTone;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.DossierStanding;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.subject.DossierRecords;

/** What is on record of a subject. The dossier shows the records themselves beside it. */
@DossierOf({CreditRecord.class})
@Stateless
@DenyAll
@Local(DossierPart.class)
public class RecordDossierBean implements DossierPart {

    private static final DossierPlace PLACE = new DossierPlace("records", 10, RecordsPermission.RECORDS_VIEW);

    private DossierRecords records;
    private BureauScope scope;
    private LegalDate legalDate;

    protected RecordDossierBean() {}

    @Inject
    public RecordDossierBean(DossierRecords records, BureauScope scope, LegalDate legalDate) {
        this.records = records;
        this.scope = scope;
        this.legalDate = legalDate;
    }

    @Override
    @PermitAll
    public DossierPlace place() {
        return PLACE;
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public DossierHolding find(Set<String> subjectNumbers) {
        Map<DossierStanding, Long> counts = new EnumMap<>(DossierStanding.class);
        subjectNumbers.forEach(
                number -> records.counts(new DossierRecords.Asked(number, scope.limit(), legalDate.today()))
                        .forEach((standing, count) -> counts.merge(standing, count, Long::sum)));
        long disputed = counts.getOrDefault(DossierStanding.DISPUTED, 0L);
        long standing = counts.getOrDefault(DossierStanding.IN_FORCE, 0L) + disputed;
        List<DossierLight> lights = new ArrayList<>();
        if (standing > 0) {
            lights.add(light("dossier.light.onRecord", standing, DossierTone.NEUTRAL, true));
        }
        if (disputed > 0) {
            lights.add(light("dossier.light.disputed", disputed, DossierTone.WAITING, false));
        }
        return new DossierHolding(lights, List.of(), scope.limit() != null);
    }

    private static DossierLight light(String key, long count, DossierTone tone, boolean inForce) {
        return new DossierLight(key, List.of(count), tone, inForce, null);
    }
}
